import {
  isPinyinLetter,
  LONGEST_SYLLABLE,
  SYLLABLES,
  toneOf,
  withoutTones,
  withTone,
} from '../../../src/language/pinyin/syllable';
import { type EntryRule, error, type Finding, warning } from '../finding';
import { type AlignedUnit, align, readTerm, SEPARATOR, startsWithVowel } from '../pinyin/align';

/** Letters that look like pinyin and are not: ă for ǎ, ɡ for g, v for ü, a letter with a combining mark. */
export const pinyinLetters: EntryRule = ({ term, pinyin }) => {
  const copied = new Set((term.match(/[A-Za-z]+/g) ?? []).join(''));
  const foreign = [...pinyin].filter(
    (letter) => !isPinyinLetter(letter.toLowerCase()) && !SEPARATOR.test(letter) && !copied.has(letter),
  );
  return [...new Set(foreign)].map((letter) =>
    error(
      'pinyin',
      `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}) is no letter of pinyin; ` +
        'use āáǎà … with a caron for the third tone, ü for v, and read figures out',
    ),
  );
};

/** As many syllables as the term has characters, each a syllable of Mandarin. */
export const pinyinSyllables: EntryRule = ({ term, pinyin }) => {
  if (align(term, pinyin) !== undefined) return [];
  const words = pinyin.split(SEPARATOR).filter((word) => word !== '' && !term.includes(word));
  const bad = words.find((word) => syllablesOf(word) === undefined);
  if (bad !== undefined) return [error('pinyin', `${bad} does not divide into syllables of Mandarin`)];
  const written = words.reduce((sum, word) => sum + (syllablesOf(word)?.length ?? 0), 0);
  const counts = readTerm(term).map((units) => units.filter((unit) => unit.kind !== 'latin').length);
  const wanted = [...new Set(counts)].join(' or ');
  return [
    error(
      'pinyin',
      `${written} syllables for a term that is read in ${wanted}; figures are read out and Latin letters copied`,
    ),
  ];
};

/** The tone mark stands on the vowel that carries it: liù, not lìu. */
export const pinyinToneMarks: EntryRule = ({ term, pinyin }) =>
  pinyinUnits(term, pinyin).flatMap(({ written }) => {
    const { tone, misplaced } = toneOf(written.toLowerCase());
    if (!misplaced) return [];
    const right = withTone(withoutTones(written.toLowerCase()), tone);
    return [error('pinyin', `the tone mark of ${written} is in the wrong place; write ${right}`)];
  });

/** GB/T 16159: inside a word a syllable in a, o or e takes an apostrophe (Xī'ān), and no other syllable does. */
export const pinyinApostrophes: EntryRule = ({ term, pinyin }) => {
  const findings: Finding[] = [];
  if (pinyin.includes('’')) findings.push(error('pinyin', "write the apostrophe as ' (U+0027)"));
  for (const { start, written } of pinyinUnits(term, pinyin)) {
    const before = pinyin.charAt(start - 1);
    const vowel = startsWithVowel(written);
    if (vowel && start > 0 && isPinyinLetter(before.toLowerCase())) {
      findings.push(error('pinyin', `write '${written} with an apostrophe before it, or a space`));
    }
    if (!vowel && /['’]/.test(before)) {
      findings.push(error('pinyin', `no apostrophe before ${written}: only a, o and e take one`));
    }
  }
  return findings;
};

/** Capitals begin words; Latin letters of the term stand apart from the syllables around them. */
export const pinyinWords: EntryRule = ({ term, pinyin }) => {
  const findings: Finding[] = [];
  if (/^ | {2}| $|- | -/.test(pinyin))
    findings.push(error('pinyin', 'one space between words, none at the ends'));
  const units = align(term, pinyin) ?? [];
  for (const { unit, start, written } of units) {
    const before = start === 0 ? ' ' : pinyin.charAt(start - 1);
    const after = pinyin.charAt(start + written.length) || ' ';
    if (unit.kind === 'latin') {
      if (!SEPARATOR.test(before) || !SEPARATOR.test(after)) {
        findings.push(error('pinyin', `put spaces around ${written}`));
      }
    } else if (/\p{Lu}/u.test(written.slice(1)) || (/^\p{Lu}/u.test(written) && !/[ (–—-]/.test(before))) {
      findings.push(error('pinyin', `a capital inside a word at ${written}; capitals begin words`));
    }
  }
  const words = pinyin.split(/[ ,]+/).length;
  // Formulas are read word by word (sān qù yī jiàng yī bǔ); other long terms have words of two syllables.
  if (units.length >= 6 && words === units.length && /^[^一二三四五六七八九十\P{Script=Han}]+$/u.test(term)) {
    findings.push(warning('pinyin', 'every syllable stands alone; join those that make a word (GB/T 16159)'));
  }
  return findings;
};

/** The aligned syllables of a term's pinyin, without its Latin letters; none if it cannot be aligned. */
function pinyinUnits(term: string, pinyin: string): AlignedUnit[] {
  return (align(term, pinyin) ?? []).filter(({ unit }) => unit.kind !== 'latin');
}

/** A division of a word into syllables of Mandarin, the longest first, or `undefined`. */
function syllablesOf(word: string): string[] | undefined {
  if (word === '') return [];
  for (let length = Math.min(LONGEST_SYLLABLE, word.length); length > 0; length--) {
    const syllable = word.slice(0, length);
    if (!SYLLABLES.has(withoutTones(syllable.toLowerCase()))) continue;
    const rest = syllablesOf(word.slice(length));
    if (rest !== undefined) return [syllable, ...rest];
  }
  return undefined;
}
