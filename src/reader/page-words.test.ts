import { beforeEach, expect, test, vi } from 'vitest';
import type { TextWords } from '../dictionary/text-words';
import type { TextView } from '../page/text-view';

const ask = vi.fn<(name: string, data: { text: string }) => Promise<TextWords>>();
vi.mock('../messages/client', () => ({ ask }));

const { PageModel } = await import('./page-model');
const { PageWords } = await import('./page-words');
const { TermCards } = await import('./term-cards');

const viewOf = (text: string): TextView => ({
  text,
  blocks: [],
  pieces: [],
  toRange: () => null,
  offsetOf: () => null,
});

/** Words of two characters each. */
const answerTo = (text: string): TextWords => ({
  words: [...text.matchAll(/\p{Script=Han}{2}/gu)].map(({ index }) => ({
    start: index,
    end: index + 2,
    pinyin: '',
    syllables: [],
  })),
  entries: {},
});

let view: TextView;
let came = 0;
let words: InstanceType<typeof PageWords>;

beforeEach(() => {
  ask.mockReset().mockImplementation(async (_, { text }) => answerTo(text));
  came = 0;
  view = viewOf('云河会议\u2029会议要求。各级干部');
  words = new PageWords(
    () => new PageModel(view, { terms: [], figures: [], formulas: [] }, []),
    new TermCards(),
    () => {
      came += 1;
    },
    new AbortController().signal,
  );
});

test('a word is known once its passage has come, and says so', async () => {
  expect(words.at(6)).toBeNull();
  await words.passage(6);
  expect(came).toBe(1);
  expect(words.at(6)).toMatchObject({ start: 5, end: 7 });
  expect(words.at(7)).toMatchObject({ start: 7, end: 9 });
  expect(words.at(0)).toBeNull();
});

test('a passage is asked for once, however often it is wanted', async () => {
  await Promise.all([words.passage(5), words.passage(5)]);
  await words.passage(8);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('when the page has been read again its words are found where they stand now, without asking', async () => {
  await words.passage(5);
  const before = words.at(5)?.word;
  view = viewOf('多一句\u2029云河会议\u2029会议要求。各级干部');
  expect(words.at(9)).toMatchObject({ start: 9, end: 11, word: before });
  expect(ask).toHaveBeenCalledTimes(1);
});

test('the neighbours of a word are found across paragraphs, and none beyond the ends', async () => {
  expect(await words.neighbour({ start: 2, end: 4 }, 1)).toMatchObject({ start: 5, end: 7 });
  expect(await words.neighbour({ start: 5, end: 7 }, -1)).toMatchObject({ start: 2, end: 4 });
  expect(await words.neighbour({ start: 0, end: 2 }, -1)).toBeNull();
  expect(await words.neighbour({ start: 12, end: 14 }, 1)).toBeNull();
});

test('a background that is gone leaves the page without words, and asking again may succeed', async () => {
  ask.mockRejectedValueOnce(new Error('gone'));
  expect(await words.passage(0)).toBeNull();
  expect(await words.passage(0)).not.toBeNull();
});
