import { type FoldedText, toFoldedSpan } from '../language/fold';
import type { Span } from '../language/span';
import { choicesAround } from './choices';
import { ranked } from './rank';
import type { Entries, TextWord, TextWords } from './text-words';
import type { WordEntry } from './word-entry';

/** A word in a line: what it is, how it is read, and the first thing that it means. */
export interface WordLine extends Span {
  readonly text: string;
  /** With tone marks; empty where it is not known. */
  readonly pinyin: string;
  readonly gloss: string;
}

/** Another word at the same place. */
export interface WordChoice extends WordLine {
  readonly kind: 'longer' | 'word' | 'shorter' | 'across';
}

/** What the card of a word shows. Offsets are those of the passage that it stands in. */
export interface WordCardData extends Span {
  /** As the page has it, on one line. */
  readonly text: string;
  /** As it is read there, with tone marks. */
  readonly pinyin: string;
  /** What is meant first; empty where the dictionary does not have it. */
  readonly entries: readonly WordEntry[];
  readonly characters: readonly WordLine[];
}

/**
 * The card of a stretch of a passage: a word of it, or one of the choices around a word.
 *
 * @param folded the passage
 */
export function wordCard(folded: FoldedText, { words, entries }: TextWords, span: Span): WordCardData {
  const text = written(folded, span);
  const context = contextReading(folded, words, span);
  const meant = ranked(entriesOf(folded, entries, span), text, context.pinyin);
  const [first] = meant;
  // What is no word of the passage was read as parts of others: the dictionary knows better how it is read as one.
  const own = context.isWord ? undefined : first;
  const pinyin = own?.pinyin ?? context.pinyin ?? first?.pinyin ?? '';
  const syllables = own?.syllables ?? context.syllables ?? (first?.pinyin === pinyin ? first.syllables : []);
  const { start, end } = span;
  return {
    start,
    end,
    text,
    pinyin,
    entries: meant,
    characters: charactersOf(folded, entries, span, syllables),
  };
}

/** The words that a reader may have meant instead: longer ones first, then the word itself, then the others. */
export function wordChoices(folded: FoldedText, { words, entries }: TextWords, word: Span): WordChoice[] {
  const { longer, shorter, across } = choicesAround(folded, entries, word);
  const lines = (spans: readonly Span[], kind: WordChoice['kind']): WordChoice[] =>
    spans.map((span) => ({ ...wordLine(folded, { words, entries }, span), kind }));
  return [
    ...lines(longer, 'longer'),
    ...lines([word], 'word'),
    ...lines(shorter, 'shorter'),
    ...lines(across, 'across'),
  ];
}

/** A stretch of a passage in a line. */
export function wordLine(folded: FoldedText, answer: TextWords, span: Span): WordLine {
  const { start, end, text, pinyin, entries } = wordCard(folded, answer, span);
  return { start, end, text, pinyin, gloss: glossOf(entries[0]) };
}

/** The first thing that an entry says; where it only sends to another word, what that one says. */
export function glossOf(entry: WordEntry | undefined): string {
  return entry?.target?.senses[0] ?? entry?.senses[0] ?? '';
}

function charactersOf(
  folded: FoldedText,
  entries: Entries,
  span: Span,
  syllables: readonly string[],
): WordLine[] {
  const own = toFoldedSpan(folded, span.start, span.end);
  const characters = [...folded.text.slice(own.start, own.end)];
  if (characters.length < 2) return [];
  let at = own.start;
  return characters.flatMap((character, index) => {
    const start = at;
    at += character.length;
    if (!Object.hasOwn(entries, character)) return [];
    const source = {
      start: folded.starts[start] ?? span.start,
      end: folded.ends[at - 1] ?? span.end,
    };
    const text = written(folded, source);
    const reading = syllables.length === characters.length ? (syllables[index] ?? null) : null;
    const [first] = ranked(entries[character] ?? [], text, reading);
    return [{ ...source, text, pinyin: reading ?? first?.pinyin ?? '', gloss: glossOf(first) }];
  });
}

interface ContextReading {
  /** null: not known. */
  readonly pinyin: string | null;
  readonly syllables: readonly string[] | null;
  /** Whether the stretch is a word of the passage, so that its syllables are grouped as they should be. */
  readonly isWord: boolean;
}

/** How a stretch is read in its passage: as the word that it is, or by the syllables of the words that it cuts. */
function contextReading(folded: FoldedText, words: readonly TextWord[], span: Span): ContextReading {
  const same = words.find(({ start, end }) => start === span.start && end === span.end);
  if (same !== undefined) {
    const known = same.syllables.length > 0 ? same.syllables : null;
    return { pinyin: same.pinyin || null, syllables: known, isWord: true };
  }
  const own = toFoldedSpan(folded, span.start, span.end);
  const syllables: string[] = [];
  for (const word of words) {
    if (word.end <= span.start || word.start >= span.end) continue;
    const place = toFoldedSpan(folded, word.start, word.end);
    // One syllable for each character, or it is not known which belongs to which.
    if (word.syllables.length !== place.end - place.start)
      return { pinyin: null, syllables: null, isWord: false };
    syllables.push(
      ...word.syllables.slice(Math.max(0, own.start - place.start), Math.max(0, own.end - place.start)),
    );
  }
  if (syllables.length !== own.end - own.start) return { pinyin: null, syllables: null, isWord: false };
  return { pinyin: syllables.join(''), syllables, isWord: false };
}

function entriesOf(folded: FoldedText, entries: Entries, span: Span): readonly WordEntry[] {
  const { start, end } = toFoldedSpan(folded, span.start, span.end);
  const key = folded.text.slice(start, end);
  return Object.hasOwn(entries, key) ? (entries[key] ?? []) : [];
}

/** A stretch as the page writes it, without the breaks and spaces that only setting put into it. */
function written(folded: FoldedText, { start, end }: Span): string {
  const own = toFoldedSpan(folded, start, end);
  let text = '';
  for (let at = own.start; at < own.end; at += 1) {
    const from = folded.starts[at] ?? start;
    // A unit that folds to several is written once.
    if (at === own.start || from !== folded.starts[at - 1])
      text += folded.source.slice(from, folded.ends[at]);
  }
  return text;
}
