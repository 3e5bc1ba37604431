import { Converter } from 'opencc-js';
import type { Span } from '../../src/language/span';
import type { Random } from './random';
import { inserted, paragraphsOf, type TrackedText } from './tracked-text';

/** What happens to a page between two visits. `quote` is the highlighted span of the original. */
export type Mutation = (text: TrackedText, quote: Span, random: Random) => TrackedText;

const toTraditional = Converter({ from: 'cn', to: 't' });
const HAN = /\p{Script=Han}/u;

const FULL_WIDTH = new Map(
  Object.entries({ '，': ',', '；': ';', '：': ':', '（': '(', '）': ')', '%': '％' }),
);

/** Words of the same kind as the text's, put in where the page changes. */
const FILLER =
  '进一步深入落实会议部署有关部门加强组织协调抓紧研究制定实施方案明确责任分工和完成时限确保各项举措取得实效同时要及时总结经验做法';

/** Mutations after which the words still stand as they stood. */
export const LAYOUT: Readonly<Record<string, Mutation>> = {
  'nothing changed': (text) => text,
  'wrapped by newlines': (text) => wrapped(text, '\n'),
  'wrapped by blank lines': (text) => wrapped(text, '\n\n'),
  'wrapped into blocks': (text) => wrapped(text, '\u2029'),
  'blocks joined': (text) => text.map((c) => (c.text === '\u2029' ? { ...c, text: '\n' } : c)),
  'letter-spaced': (text) => text.flatMap((c) => (HAN.test(c.text) ? [c, ...inserted(' ')] : [c])),
  'traditional characters': (text) => text.map((c) => ({ ...c, text: toTraditional(c.text) })),
  'punctuation and figures in the other width': (text) =>
    text.map((c) => ({ ...c, text: FULL_WIDTH.get(c.text) ?? fullWidthDigit(c.text) })),
  'zero-width noise': (text, _quote, random) =>
    text.flatMap((c) => (random.chance(0.2) ? [c, ...inserted('\u200b')] : [c])),
  'other quotation marks': (text) =>
    text.map((c) => ({ ...c, text: c.text.replace('“', '「').replace('”', '」') })),
  'other text before, between and after': (text, _quote, random) =>
    paragraphsOf(text).flatMap((p) => [
      ...(random.chance(0.3) ? noise(random, random.integer(10, 80)) : []),
      ...p,
    ]),
  'a banner above': (text, _quote, random) => [...noise(random, 200), ...text],
  'the text twice as long': (text, _quote, random) => [
    ...text,
    ...inserted('\u2029'),
    ...noise(random, text.length),
  ],
};

/** Mutations that move the passage or change what is around it, but not the passage. */
export const SURROUNDINGS: Readonly<Record<string, Mutation>> = {
  'paragraphs in another order': (text, _quote, random) => random.shuffled(paragraphsOf(text)).flat(),
  'all other paragraphs gone': (text, quote) =>
    paragraphsOf(text)
      .filter((p) => p.some((c) => isIn(c.origin, quote)))
      .flat(),
  '5 % edited around it': edited(0.05, false),
  '10 % edited around it': edited(0.1, false),
  '20 % edited around it': edited(0.2, false),
  '30 % edited around it': edited(0.3, false),
  '10 % edited around it, and wrapped': (text, quote, random) =>
    wrapped(edited(0.1, false)(text, quote, random), '\n'),
};

/** Mutations of the passage itself. */
export const REVISIONS: Readonly<Record<string, Mutation>> = {
  '5 % edited everywhere': edited(0.05, true),
  '10 % edited everywhere': edited(0.1, true),
  '20 % edited everywhere': edited(0.2, true),
  '30 % edited everywhere': edited(0.3, true),
  'figures changed': (text) => withOtherFigures(text),
  'figures changed, a banner above': (text, _quote, random) => [
    ...noise(random, 200),
    ...withOtherFigures(text),
  ],
  'figures changed, paragraphs in another order': (text, _quote, random) =>
    random.shuffled(paragraphsOf(withOtherFigures(text))).flat(),
};

/** Mutations that take the passage away. */
export const REMOVALS: Readonly<Record<string, Mutation>> = {
  'the passage removed': (text, quote) => text.filter((c) => !isIn(c.origin, quote)),
  'its paragraph removed': (text, quote) =>
    paragraphsOf(text)
      .filter((p) => !p.some((c) => isIn(c.origin, quote)))
      .flat(),
  'the passage replaced by other words': (text, quote, random) =>
    text.flatMap((c) =>
      c.origin === quote.start ? noise(random, quote.end - quote.start) : isIn(c.origin, quote) ? [] : [c],
    ),
  'the passage removed, 10 % edited': (text, quote, random) =>
    edited(0.1, false)(text, quote, random).filter((c) => !isIn(c.origin, quote)),
  'another text altogether': (text, _quote, random) => noise(random, text.length),
};

function isIn(origin: number | null, { start, end }: Span): boolean {
  return origin !== null && origin >= start && origin < end;
}

/** A break after every 18 characters or so, as a column of print has them. */
function wrapped(text: TrackedText, lineBreak: string): TrackedText {
  return text.flatMap((c, index) => (index % 18 === 17 ? [c, ...inserted(lineBreak)] : [c]));
}

/** Each character is replaced, deleted or followed by another with a probability, in equal shares. */
function edited(share: number, alsoQuote: boolean): Mutation {
  return (text, quote, random) =>
    text.flatMap((c) => {
      if (!random.chance(share) || c.text === '\u2029' || (!alsoQuote && isIn(c.origin, quote))) return [c];
      const other = noise(random, 1);
      return random.pick([other, [], [c, ...other]] as const);
    });
}

function noise(random: Random, length: number): TrackedText {
  let text = '';
  while (text.length < length) {
    const from = random.integer(0, FILLER.length - 1);
    text += FILLER.slice(from, from + random.integer(1, 8));
  }
  return inserted(text.slice(0, length));
}

function withOtherFigures(text: TrackedText): TrackedText {
  return text.map((c) => (/\d/.test(c.text) ? { ...c, text: String((Number(c.text) + 3) % 10) } : c));
}

function fullWidthDigit(character: string): string {
  return /^\d$/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character;
}
