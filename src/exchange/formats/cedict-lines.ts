import type { SavedTerm } from '../../glossary/saved-term';
import { pinyinPieces } from '../../language/pinyin/pieces';
import { withoutTones } from '../../language/pinyin/syllable';

/**
 * The glossary as lines in CC-CEDICT's format, which many readers and dictionaries take:
 * `traditional simplified [pin1 yin1] /rendering/rendering/`. The term stands in both places as it was saved, because
 * its other form is not known. A term without English is left out: the format has no place for it.
 */
export function writeCedictLines(terms: readonly SavedTerm[]): string {
  return terms
    .filter(({ english }) => english.length > 0)
    .map(({ term, pinyin, english }) => {
      const written = term.replace(/\s+/gu, '');
      const senses = english.map((sense) => sense.replace(/\//gu, ' or ').replace(/\s+/gu, ' ').trim());
      return `${written} ${written} [${numbered(pinyin)}] /${senses.join('/')}/\n`;
    })
    .join('');
}

/** `sān bǎo` as `san1 bao3`, with `u:` for ü and capitals kept. */
function numbered(pinyin: string): string {
  return pinyinPieces(pinyin)
    .flatMap(({ text, tone }) => {
      if (tone === null) return /^[A-Za-z\d]+$/u.test(text) ? [text] : [];
      const plain = withoutTones(text.toLowerCase()).replace('ü', 'u:');
      const isCapital = text.charAt(0) !== text.charAt(0).toLowerCase();
      return [`${isCapital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain}${tone}`];
    })
    .join(' ');
}
