import type { GlossaryEntry } from '../../../src/glossary/entry';
import { type EntryRule, error, type Finding, warning } from '../finding';
import { align } from '../pinyin/align';
import { knownReadings, readingsInContext } from '../pinyin/reading';
import type { RareReading } from '../rare-reading';

/** Each syllable is a reading its character has: in pinyin-pro's tables, or on the list of rare readings. */
export function pinyinReadings(rare: readonly RareReading[]): EntryRule {
  return ({ term, pinyin }) => {
    const context = contextOf(term);
    return (align(term, pinyin) ?? []).flatMap(({ unit, written }, index): Finding[] => {
      const syllable = written.toLowerCase();
      if (unit.kind === 'latin' || (unit.text === '儿' && syllable === 'r')) return [];
      if (unit.kind === 'spoken') {
        if (unit.accepts.includes(syllable)) return [];
        return [
          error(
            'pinyin',
            `${written} is not how ${unit.text} is read; expected ${unit.accepts.join(' or ')}`,
          ),
        ];
      }
      if (knownReadings(unit.text).has(syllable) || context[index] === syllable) return [];
      if (rare.some((entry) => isRare(entry, term, unit.text, syllable))) return [];
      const readings = [...knownReadings(unit.text)].join(', ');
      return [
        error(
          'pinyin',
          `${written} is no reading of ${unit.text} (${readings}); if it is right in this word, record it with its source in rare-readings.yaml`,
        ),
      ];
    });
  };
}

function isRare(entry: RareReading, term: string, character: string, syllable: string): boolean {
  return entry.character === character && entry.reading === syllable && term.includes(entry.word);
}

/** A polyphone read otherwise than pinyin-pro reads it in this term: one of the two is wrong. */
export function pinyinContext(rare: readonly RareReading[]): EntryRule {
  return ({ term, pinyin }: GlossaryEntry) => {
    const context = contextOf(term);
    return (align(term, pinyin) ?? []).flatMap(({ unit, written }, index) => {
      const syllable = written.toLowerCase();
      const expected = context[index];
      if (unit.kind !== 'han' || expected === undefined || expected === syllable || syllable === 'r')
        return [];
      if (rare.some((entry) => isRare(entry, term, unit.text, syllable))) return [];
      if (!knownReadings(unit.text).has(syllable)) return [];
      return [
        warning('pinyin', `${unit.text} is ${written} here, but pinyin-pro reads ${expected} in ${term}`),
      ];
    });
  };
}

/**
 * pinyin-pro's reading of each unit of a term that has only Han characters; empty for others, in which figures
 * and Latin letters would shift the count.
 */
function contextOf(term: string): string[] {
  return /^\p{Script=Han}+$/u.test(term) ? readingsInContext(term) : [];
}
