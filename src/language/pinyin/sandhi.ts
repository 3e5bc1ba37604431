import { type PinyinPiece, pinyinPieces } from './pieces';
import { withoutTones, withTone } from './syllable';

const HAN = /\p{Script=Han}/gu;
/** 一 counts or orders: its tone stays. */
const COUNTING_BEFORE = /[第〇零一二三四五六七八九十初周]/u;
const COUNTING_AFTER = /[〇零一二三四五六七八九十月号]/u;

/**
 * The tones of 一 and 不 as they are spoken: 一 is yí before a fourth tone and yì before the others, 不 is bú before a
 * fourth tone. 一 keeps its own tone at the end, in ordinals (第一) and in rows of numerals (十一, 一九). The sandhi of
 * third tones is not written.
 *
 * @param text what is read; where it has another number of characters than the pinyin has syllables, nothing changes
 */
export function withSandhi(text: string, pinyin: string): string {
  if (!/[一不]/u.test(text)) return pinyin;
  const characters = text.match(HAN) ?? [];
  const pieces = pinyinPieces(pinyin);
  const syllables = pieces.filter(({ tone }) => tone !== null);
  if (syllables.length !== characters.length) return pinyin;
  let index = -1;
  return pieces
    .map((piece) => {
      if (piece.tone === null) return piece.text;
      index += 1;
      const tone = spokenTone(characters, index, syllables);
      return tone === piece.tone ? piece.text : toned(piece.text, tone);
    })
    .join('');
}

function spokenTone(
  characters: readonly string[],
  index: number,
  syllables: readonly PinyinPiece[],
): number | null {
  const own = syllables[index]?.tone ?? null;
  const next = syllables[index + 1]?.tone ?? null;
  const before = characters[index - 1] ?? '';
  const after = characters[index + 1] ?? '';
  // Between two of the same (看一看, 好不好) both are neutral, and written so by who knows.
  if (next === null || own === 5) return own;
  if (characters[index] === '不') return next === 4 ? 2 : own;
  if (characters[index] !== '一' || own !== 1) return own;
  if (COUNTING_BEFORE.test(before) || COUNTING_AFTER.test(after)) return own;
  return next === 4 || (next === 5 && after === '个') ? 2 : next === 5 ? own : 4;
}

function toned(syllable: string, tone: number | null): string {
  const spelled = withTone(withoutTones(syllable.toLowerCase()), tone ?? 0);
  const isCapital = syllable.charAt(0) !== syllable.charAt(0).toLowerCase();
  return isCapital ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled;
}
