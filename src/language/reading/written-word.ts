import type { Span } from '../span';
import type { ClauseWord } from './clause-reader';
import { joinedSyllables, partsOfName, type WordPart, writtenParts } from './orthography';
import { isOfPlaces } from './states';
import type { WordDivision } from './word-division';
import { WRITTEN_FORMS } from './written-forms';

/** Up to three syllables are written together; longer words by the words in them (GB/T 16159, 5.3 and 5.4). */
const LONGEST_JOINED = 3;

const IDIOM_LENGTH = 4;

/** Idioms that are not spoken as two halves are written as one word (the examples of GB/T 16159-2012). */
const JOINED_IDIOMS: ReadonlySet<string> = new Set(['不亦乐乎', '总而言之', '爱莫能助', '一衣带水']);

/** Posts are one word with what makes them deputies and chiefs, however long (6.1.1). */
const DEPUTY =
  /^(?:副总|[副总])(?:工程师|会计师|审计师|设计师|研究员|教授|经理|书记|委员长|秘书长|检察长|参谋长|主编|编辑|领事|指挥|干事|司令员?)$/u;

/** 方方面面 is one word, 一心一意 and 各种各样 are two halves (GB/T 16159-2012). */
const DOUBLED_PAIRS = /^(.)\1(.)\2$/u;
const ALTERNATING = /^(?:(.).\1.|.(.).\2)$/u;

/** An ordinal at the beginning of a word: 第一|季度. */
const ORDINAL = /^第[一二三四五六七八九十百]+(?=\p{Script=Han})/u;

/** A numeral and what it counts are two words (6.1.5), but for words that are no number any more. */
const COUNTED =
  /^(?!一[点口时直手]|半天|[百千万]家|十几)([一二两三四五六七八九十百千万亿几半数多]+)([个名条项件次种台套座年月日天周岁元亩吨斤批届张辆艘架份户倍只场期级类层家位处国省市县])$/u;
/** 各, 每, 某, 该, 本, 我 and what is theirs are apart (6.1.4), and so are 这, 那 and what they point to. */
const POINTED =
  /^(?!各(?:自|别|异)|每[每当逢]|某些|该当|本(?:地|人|身))(?:([各每某])(.{1,2})|(本)([市省县区届案校院州])|(我)([国省市县区州军校院])|([这那哪])([次项条件种场家位年天届份笔张名类]|方面))$/u;
/** Words with a place in, at or after something that no dictionary has: 山上, 会前. */
const PLACED = /^(\p{Script=Han})([上下里中内外前后])$/u;
/** What is no name after one: 马克思|主义. */
const COMMON_AFTER_NAME = /(?<=.{2})(?:主义|思想|理论|精神|高铁)$/u;

/** How a word of a text is written in pinyin, after GB/T 16159. */
export function writtenWord(
  text: string,
  { start, end, syllables, capitals, source }: ClauseWord,
  division: WordDivision,
): string {
  const written = text.slice(start, end);
  const form = WRITTEN_FORMS.get(written);
  if (form !== undefined) return formed(form, syllables, capitals);
  if (capitals.length > 0) return writtenName(written, syllables, capitals);
  if (source === 'number') return writtenNumeral(written, syllables);
  const [, numeral] = COUNTED.exec(written) ?? [];
  if (numeral !== undefined) {
    const counted = joinedSyllables(syllables.slice(numeral.length));
    return `${writtenNumeral(numeral, syllables.slice(0, numeral.length))} ${counted}`;
  }
  if (POINTED.test(written) || (PLACED.test(written) && !division.isRecorded(text, { start, end })))
    return `${joinedSyllables(syllables.slice(0, 1))} ${joinedSyllables(syllables.slice(1))}`;
  const ordinal = ORDINAL.exec(written)?.[0].length ?? 0;
  if (ordinal > 0) {
    const number = writtenNumeral(written.slice(0, ordinal), syllables.slice(0, ordinal));
    return `${number} ${joinedSyllables(syllables.slice(ordinal))}`;
  }
  if (DOUBLED_PAIRS.test(written)) return joinedSyllables(syllables);
  if (ALTERNATING.test(written)) return writtenParts(idiomHalves(syllables));
  if (JOINED_IDIOMS.has(written) || DEPUTY.test(written)) return joinedSyllables(syllables);
  if (syllables.length === IDIOM_LENGTH && division.isIdiom(text, { start, end })) {
    return writtenParts(idiomHalves(syllables));
  }
  if (syllables.length <= LONGEST_JOINED) return joinedSyllables(syllables);
  const parts = division.divideWord(text, { start, end });
  return writtenParts(
    joinSingles(parts).map((part) => ({
      syllables: syllables.slice(part.start - start, part.end - start),
      isName: false,
      joint: ' ',
    })),
  );
}

/** A name: each capital begins a word, and what is a common word after it is one; characters of states and provinces have hyphens. */
function writtenName(written: string, syllables: readonly string[], capitals: readonly number[]): string {
  const common = COMMON_AFTER_NAME.exec(written)?.index ?? syllables.length;
  const parts = partsOfName(
    syllables.slice(0, common),
    capitals.filter((at) => at < common),
  );
  const longer = parts.findIndex((part) => part.syllables.length > 1);
  const places = longer < 0 ? parts.length : longer;
  const name = isOfPlaces(written.slice(0, places))
    ? parts.map((part, index): WordPart => ({ ...part, joint: index < places ? '-' : ' ' }))
    : parts;
  if (common === syllables.length) return writtenParts(name);
  return writtenParts([...name, { syllables: syllables.slice(common), isName: false, joint: ' ' }]);
}

/** A word as a form has it: `中-小_企业`. */
function formed(form: string, syllables: readonly string[], capitals: readonly number[]): string {
  let at = 0;
  return writtenParts(
    form.split(/(?=[-_])/u).map((piece) => {
      const length = piece.replace(/[-_]/u, '').length;
      const part: WordPart = {
        syllables: syllables.slice(at, at + length),
        isName: capitals.includes(at),
        joint: piece.startsWith('-') ? '-' : ' ',
      };
      at += length;
      return part;
    }),
  );
}

function idiomHalves(syllables: readonly string[]): WordPart[] {
  return [syllables.slice(0, 2), syllables.slice(2)].map((half) => ({
    syllables: half,
    isName: false,
    joint: '-',
  }));
}

/** A single character goes with the word before it (现代化|建设), the first one with the word after it. */
function joinSingles(parts: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isSingle = part.end - part.start === 1 || (last !== undefined && last.end - last.start === 1);
    if (last !== undefined && isSingle && part.end - last.start <= LONGEST_JOINED)
      joined[joined.length - 1] = { start: last.start, end: part.end };
    else joined.push(part);
  }
  return joined;
}

/** 第 has a hyphen after it; tens, hundreds and thousands are words with the numeral before them, 11 to 99 are one. */
function writtenNumeral(text: string, syllables: readonly string[]): string {
  let written = '';
  [...text].forEach((character, index) => {
    const before = text.charAt(index - 1);
    const isApart =
      index > 0 &&
      !(/[十百千万亿]/u.test(character) && /[一二两三四五六七八九]/u.test(before)) &&
      !(before === '十' && /[一二三四五六七八九]/u.test(character)) &&
      before !== '初';
    const syllable = syllables[index] ?? '';
    const needsApostrophe = !isApart && index > 0 && /^[aoe]/.test(syllable);
    written += `${before === '第' ? '-' : isApart ? ' ' : needsApostrophe ? `'` : ''}${joinedSyllables([syllable])}`;
  });
  return written;
}
