/** The tones of a reading in order, neutral ones left out, and its letters without them. */
interface Spelling {
  readonly letters: string;
  readonly tones: string;
}

const MARKS: Readonly<Record<string, string>> = {
  '\u0304': '1',
  '\u0301': '2',
  '\u030c': '3',
  '\u0300': '4',
};

/** How what was typed compares with a reading. */
export type TypedResult = 'right' | 'wrong-tones' | 'wrong';

/**
 * Compares what a reader typed with a reading. Tones may be left out altogether; where any is typed, as a mark or as
 * a number, all must be right. Spaces, capitals, hyphens and apostrophes do not count, and ü may be v or u:.
 */
export function compareTyped(typed: string, reading: string): TypedResult {
  const wanted = spell(reading);
  const given = spell(typed);
  if (given.letters !== wanted.letters) return 'wrong';
  return given.tones === '' || given.tones === wanted.tones ? 'right' : 'wrong-tones';
}

function spell(text: string): Spelling {
  let letters = '';
  let tones = '';
  for (const sign of text.normalize('NFD').toLowerCase().replaceAll('u:', 'ü'.normalize('NFD'))) {
    if (sign >= 'a' && sign <= 'z') letters += sign === 'v' ? 'ü' : sign;
    else if (sign === '\u0308') letters = `${letters.slice(0, -1)}ü`;
    else tones += MARKS[sign] ?? (sign >= '1' && sign <= '4' ? sign : '');
  }
  return { letters, tones };
}
