import type { Span } from '../span';
import type { ClauseWord } from './clause-reader';
import type { PersonalName } from './personal-names';
import { SURNAME_READINGS } from './surnames';

/** How characters are read in transliterated names, where they mostly have another reading. */
const TRANSLITERATED: ReadonlyMap<string, string> = new Map([
  ['都', 'du1'],
  ['曾', 'zeng1'],
  ['提', 'ti2'],
  ['合', 'he2'],
  ['扎', 'zha1'],
  ['曲', 'qu1'],
  ['的', 'di2'],
  ['地', 'di4'],
  ['得', 'de2'],
  ['什', 'shi2'],
  ['宁', 'ning2'],
  ['华', 'hua2'],
  ['查', 'cha2'],
  ['盖', 'gai4'],
  ['缪', 'miu4'],
  ['切', 'qie4'],
  ['大', 'da2'],
]);

/** Each character of a name as a word, for reading the given name character by character. */
export function charactersOf({ start, end }: Span): Span[] {
  return Array.from({ length: end - start }, (_, index) => ({
    start: start + index,
    end: start + index + 1,
  }));
}

/** What of a word is outside the names that reach into it. */
export function outside(word: Span, names: readonly Span[]): Span[] {
  let left: Span[] = [word];
  for (const name of names) {
    left = left.flatMap(({ start, end }) => [
      { start, end: Math.min(end, name.start) },
      { start: Math.max(start, name.end), end },
    ]);
    left = left.filter(({ start, end }) => end > start);
  }
  return left;
}

/**
 * A name as one word, with capitals for surname and given name.
 *
 * @param characters its characters as they are read outside names
 */
export function nameWord(text: string, name: PersonalName, characters: readonly ClauseWord[]): ClauseWord {
  const { start, end, givenAt } = name;
  const usual = characters.flatMap(({ syllables }) => syllables);
  if (name.kind === 'transliterated') {
    const syllables = usual.map(
      (syllable, index) => TRANSLITERATED.get(text.charAt(start + index)) ?? syllable,
    );
    return { start, end, syllables, capitals: [0], source: 'name' };
  }
  const surname = SURNAME_READINGS.get(text.slice(start, givenAt)) ?? usual.slice(0, givenAt - start);
  const syllables = [...surname, ...usual.slice(givenAt - start)];
  const capitals = givenAt === end ? [0] : [0, givenAt - start];
  return { start, end, syllables, capitals, source: 'name' };
}

/** How the characters of states are read where they stand for them. */
const STATE_READINGS: ReadonlyMap<string, string> = new Map([
  ['中', 'zhong1'],
  ['朝', 'chao2'],
  ['阿', 'a1'],
  ['哈', 'ha1'],
  ['塞', 'sai4'],
  ['伊', 'yi1'],
]);

/** States that stand together as one word, with a capital for each: 中阿. */
export function stateWord(text: string, { start, end }: Span, characters: readonly ClauseWord[]): ClauseWord {
  const syllables = characters.flatMap((one) => one.syllables);
  return {
    start,
    end,
    syllables: syllables.map((syllable, index) => STATE_READINGS.get(text.charAt(start + index)) ?? syllable),
    capitals: syllables.map((_, index) => index),
    source: 'name',
  };
}
