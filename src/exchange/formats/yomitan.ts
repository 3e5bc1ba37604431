import { strToU8, zipSync } from 'fflate';
import type { SavedTerm } from '../../glossary/saved-term';

/** How many terms stand in one bank: Yomitan imports bank by bank. */
const BANK = 2_000;

/**
 * The glossary as a dictionary that Yomitan imports (its format 3): a zip with an index and banks of terms.
 *
 * @param revision tells a later export from an earlier one
 */
export function writeYomitan(terms: readonly SavedTerm[], revision: string): Uint8Array {
  const files: Record<string, Uint8Array> = {
    'index.json': json({
      title: 'My Jiedu glossary',
      format: 3,
      revision,
      sequenced: true,
      sourceLanguage: 'zh',
      targetLanguage: 'en',
      description: 'Terms of Chinese policy texts, saved with Jiedu',
    }),
  };
  for (let from = 0; from < terms.length; from += BANK) {
    const bank = terms.slice(from, from + BANK).map((term, index) => rowOf(term, from + index + 1));
    files[`term_bank_${from / BANK + 1}.json`] = json(bank);
  }
  return zipSync(files);
}

/** Expression, reading, tags of the definition, rules of inflection, score, definitions, sequence, tags of the term. */
function rowOf({ term, pinyin, english, explanation, note }: SavedTerm, sequence: number): unknown[] {
  const definitions = [english.join('; '), explanation, note].filter((text) => text !== '');
  return [term, pinyin, '', '', 0, definitions.length === 0 ? [term] : definitions, sequence, ''];
}

function json(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value));
}
