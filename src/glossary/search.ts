import type { SavedTerm } from './saved-term';

/**
 * Finds saved terms by their characters, by their pinyin with or without tones and spaces (sanbao finds 三保), or
 * by words of their English or a tag. An empty query finds all.
 */
export function searchGlossary(terms: readonly SavedTerm[], query: string): SavedTerm[] {
  const wanted = query.trim().toLowerCase();
  const letters = withoutTones(wanted);
  return terms.filter(
    ({ term, pinyin, english, tags }) =>
      term.includes(wanted) ||
      (letters !== '' && withoutTones(pinyin).includes(letters)) ||
      [...english, ...tags].some((words) => words.toLowerCase().includes(wanted)),
  );
}

/** Pinyin as it is typed: letters only, ü as v or u is left to the typist's `u`. */
function withoutTones(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
