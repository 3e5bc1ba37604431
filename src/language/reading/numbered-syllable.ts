import { toneOf, withoutTones, withTone } from '../pinyin/syllable';

/** A syllable with its tone as a number: `zhòng` → `zhong4`, `de` → `de5`, `lǜ` → `lv4`. */
export function numberedSyllable(marked: string): string {
  if (marked === '') return '';
  return `${withoutTones(marked).replace('ü', 'v')}${toneOf(marked).tone || 5}`;
}

/** There are some 1,600 of them, and each stands in a text hundreds of times. */
const marked = new Map<string, string>();

/** A syllable with its tone mark: `zhong4` → `zhòng`, `lv4` → `lǜ`, `de5` → `de`. */
export function markedSyllable(numbered: string): string {
  const known = marked.get(numbered);
  if (known !== undefined) return known;
  const syllable = mark(numbered);
  marked.set(numbered, syllable);
  return syllable;
}

function mark(numbered: string): string {
  const [, letters = numbered, tone = '5'] = /^([a-z]+)([1-5])$/.exec(numbered) ?? [];
  // The r of erhua is no syllable, and has no mark.
  return letters === 'r' ? letters : withTone(letters.replace('v', 'ü'), Number(tone) % 5);
}
