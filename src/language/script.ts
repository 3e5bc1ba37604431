/**
 * Which script a text is written in. The sentinel asks this on every page of every site, so this module
 * imports nothing and looks at each code unit once.
 */

export interface ScriptFacts {
  /** Han characters (a character outside the BMP counts once). */
  readonly han: number;
  /** Hiragana and katakana. */
  readonly kana: number;
  /** Letters of every script, Han and kana included; digits, punctuation, symbols and white space are not. */
  readonly letters: number;
  /** `han / letters`, 0 where there are no letters. */
  readonly share: number;
  /** Kana among the Han: written by a Japanese author, however many kanji there are. */
  readonly japanese: boolean;
}

/**
 * Japanese prose has more than one kana to three kanji, and even headlines keep their particles; a Chinese
 * text has them only in a name it quotes. One in twelve lies well apart from both.
 */
const KANA_SHARE_OF_JAPANESE = 1 / 12;

/** Han ideographs of the Unicode blocks in use, 〇 included; radicals (U+2E80–2FDF) are `fold`'s business. */
export function isHan(codePoint: number): boolean {
  return (
    (codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
    (codePoint >= 0x3400 && codePoint <= 0x4dbf) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff) ||
    codePoint === 0x3007
  );
}

/** Kana proper: the middle dot ・ and the long mark ー occur in Chinese texts and prove nothing. */
function isKana(unit: number): boolean {
  return (
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30fa) ||
    (unit >= 0x31f0 && unit <= 0x31ff) ||
    (unit >= 0xff66 && unit <= 0xff9d)
  );
}

/** Any letter that is neither Han nor kana, by block: exact enough for a share, and quick. */
function isOtherLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  if (unit < 0x2000) return unit >= 0xc0;
  if (unit >= 0xff00) return (unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a);
  return (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x3105 && unit <= 0x318e);
}

/** Counts the scripts of `text`; see {@link ScriptFacts}. */
export function describeScript(text: string): ScriptFacts {
  let han = 0;
  let kana = 0;
  let others = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x2e80) {
      if (isOtherLetter(unit)) others++;
    } else if (isHan(unit) || isHighSurrogateOfHan(unit)) han++;
    else if (isKana(unit)) kana++;
    else if (isOtherLetter(unit)) others++;
  }
  const letters = han + kana + others;
  return {
    han,
    kana,
    letters,
    share: letters === 0 ? 0 : han / letters,
    japanese: kana > 0 && kana >= (han + kana) * KANA_SHARE_OF_JAPANESE,
  };
}

/** The first half of a character in planes 2 and 3, which hold ideographs only. */
function isHighSurrogateOfHan(unit: number): boolean {
  return unit >= 0xd840 && unit <= 0xd8bf;
}
