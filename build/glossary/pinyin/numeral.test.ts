import { expect, test } from 'vitest';
import { readFigure } from './numeral';

test.each([
  ['15', 'shíwǔ', 'yīwǔ'],
  ['20', 'èrshí', 'èrlíng'],
  ['105', 'yībǎilíngwǔ', 'yīlíngwǔ'],
  ['2035', 'èrqiānlíngsānshíwǔ', 'èrlíngsānwǔ'],
  ['10015', 'yīwànlíngyīshíwǔ', 'yīlínglíngyīwǔ'],
  ['120000', 'shíèrwàn', 'yīèrlínglínglínglíng'],
  ['1.5', 'yīdiǎnwǔ', 'yīdiǎnwǔ'],
  ['60%', 'bǎifēnzhīliùshí', 'bǎifēnzhīliùlíng'],
  ['007', 'línglíngqī', undefined],
])('%s', (figure, first, second) => {
  const readings = readFigure(figure).map((reading) => reading.map(([syllable]) => syllable).join(''));
  expect(readings).toEqual([first, second].filter((reading) => reading !== undefined));
});
