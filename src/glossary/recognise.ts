import { type FoldedText, fold, toSourceSpan } from '../language/fold';
import type { Lexicon } from '../language/segmentation/lexicon';
import { ABSENT } from '../language/segmentation/prefix-tree';
import type { Span } from '../language/span';
import { BoundaryJudge } from './boundaries';
import { withWholeQuotation } from './quotation';
import { SenseChooser } from './senses';
import { findSessionSeries, isPartOfSessionName, type SessionSeries } from './sessions';
import { fromViewOutwards, sliceText } from './slicing';
import { compileTermIndex, FormMatches, type IndexedTerm, type TermIndex } from './term-index';

/** What recognition has to know of an entry. */
export interface RecognisableTerm extends IndexedTerm {
  /** Words that speak for this entry where several share a form. */
  readonly cues?: readonly string[];
  readonly category?: string;
}

/** A term found in a text. Offsets are those of the text as it was given. */
export interface TermOccurrence extends Span {
  readonly id: string;
  /** The terms that stand inside it, in order: 经济 … in 社会主义市场经济体制. */
  readonly nested: readonly TermOccurrence[];
}

export interface Recogniser {
  /** All terms of a text, in document order, none overlapping another (the shorter ones are `nested`). */
  recognise(text: string): TermOccurrence[];
  /**
   * The same in slices of some 4,000 characters, so that the caller can do something else between two of them; also
   * where it is given nothing yet. The slices that hold some of what is in view come first, then those around them;
   * each is in document order. Offsets are those of the whole text.
   */
  slices(text: string, inView?: Span): Generator<RecognisedSlice | undefined, void, void>;
}

/** A stretch of the text and the terms in it. */
export interface RecognisedSlice extends Span {
  readonly terms: readonly TermOccurrence[];
}

/** A stretch of the text, folded by itself, and where it begins in the text and in the whole of the folded text. */
interface FoldedSlice extends Span {
  readonly folded: FoldedText;
  readonly foldedStart: number;
}

const UNTRIED = 0;
const REFUSED = 1;
const CHOSEN = 2;

const NOTHING: readonly TermOccurrence[] = [];

/** A form in a folded text. */
interface FormSpan extends Span {
  readonly form: number;
}

export function createRecogniser(terms: readonly RecognisableTerm[], lexicon: Lexicon): Recogniser {
  const recogniser = new TermRecogniser(terms, lexicon);
  return {
    recognise: (text) => [...recogniser.slices(text)].flatMap((slice) => slice?.terms ?? []),
    slices: (text, inView) => recogniser.slices(text, inView),
  };
}

const BEGINNING: Span = { start: 0, end: 1 };

class TermRecogniser {
  private readonly index: TermIndex;
  private readonly judge: BoundaryJudge;
  private states = new Uint8Array(64);
  /** For each form the terms inside it, once they were asked for. */
  private readonly nestedForms: (readonly FormSpan[] | undefined)[];
  /** For each form that only one entry has, the id of that entry. */
  private readonly onlyIdOfForm: readonly (string | undefined)[];

  constructor(
    private readonly terms: readonly RecognisableTerm[],
    lexicon: Lexicon,
  ) {
    this.index = compileTermIndex(terms);
    this.nestedForms = this.index.forms.map(() => undefined);
    this.onlyIdOfForm = this.index.termsOfForm.map((numbers) =>
      numbers.length === 1 ? terms[numbers[0]!]!.id : undefined,
    );
    const units = new Uint8Array(this.index.forms.length);
    for (const [form, numbers] of this.index.termsOfForm.entries()) {
      if (numbers.some((number) => terms[number]!.category === 'unit')) units[form] = 1;
    }
    this.judge = new BoundaryJudge(this.index, lexicon, units);
  }

  *slices(text: string, inView = BEGINNING): Generator<RecognisedSlice | undefined, void, void> {
    const slices: FoldedSlice[] = [];
    let foldedStart = 0;
    for (const { start, end } of sliceText(text)) {
      const folded = fold(text.slice(start, end));
      slices.push({ start, end, folded, foldedStart });
      foldedStart += folded.text.length;
      yield;
    }
    const senses = new SenseChooser(slices.map(({ folded }) => folded.text));
    const matches = new FormMatches();
    for (const slice of fromViewOutwards(slices, inView)) {
      const { folded, start, end } = slice;
      const { length } = folded.text;
      const series = findSessionSeries(folded.text, 0, length);
      const spans = this.select(folded, this.index.scan(folded.text, 0, length, matches), series);
      yield { start, end, terms: spans.map((span) => this.occurrence(slice, senses, span)) };
    }
  }

  /**
   * Of the matches that are words, the longest ones that do not overlap, in order of place. In a series of sessions
   * only the sessions are: what reaches into one is refused, so that a shorter match beside it is tried.
   */
  private select(
    folded: FoldedText,
    matches: FormMatches,
    series: readonly SessionSeries[] = [],
  ): FormSpan[] {
    const selected: FormSpan[] = [];
    const { count } = matches;
    for (let first = 0; first < count; ) {
      let last = first + 1;
      let reach = matches.ends[first]!;
      while (last < count && matches.starts[last]! < reach) reach = Math.max(reach, matches.ends[last++]!);
      this.selectAmong(folded, matches, first, last, series, selected);
      first = last;
    }
    return series.length === 0 ? selected : this.withSessions(selected, series);
  }

  /** Puts in the sessions of each series. */
  private withSessions(selected: readonly FormSpan[], series: readonly SessionSeries[]): FormSpan[] {
    const sessions = series.flatMap((one) =>
      one.sessions.flatMap(({ start, end, names }) => {
        const form = names.map((name) => this.index.find(name)).find((number) => number !== ABSENT);
        return form === undefined ? [] : [{ form, start, end }];
      }),
    );
    return [...selected, ...sessions].sort((a, b) => a.start - b.start);
  }

  /**
   * The same for matches `first` to `last`, which overlap one another: the longest that is a word, the first of
   * equals, then the longest of what is left on either side of it.
   */
  private selectAmong(
    folded: FoldedText,
    matches: FormMatches,
    first: number,
    last: number,
    series: readonly SessionSeries[],
    into: FormSpan[],
  ): void {
    const { starts, ends } = matches;
    if (last - first === 1) {
      if (!this.isWord(folded, matches, first, series)) return;
      into.push({ form: matches.forms[first]!, start: starts[first]!, end: ends[first]! });
      return;
    }
    const state = this.tried(last - first);
    for (;;) {
      let longest = ABSENT;
      for (let i = first; i < last; i++) {
        if (state[i - first] !== UNTRIED) continue;
        if (longest === ABSENT || ends[i]! - starts[i]! > ends[longest]! - starts[longest]!) longest = i;
      }
      if (longest === ABSENT) break;
      if (!this.isWord(folded, matches, longest, series)) {
        state[longest - first] = REFUSED;
        continue;
      }
      for (let i = first; i < last; i++) {
        if (starts[i]! < ends[longest]! && ends[i]! > starts[longest]! && state[i - first] === UNTRIED) {
          state[i - first] = REFUSED;
        }
      }
      state[longest - first] = CHOSEN;
    }
    for (let i = first; i < last; i++) {
      if (state[i - first] === CHOSEN)
        into.push({ form: matches.forms[i]!, start: starts[i]!, end: ends[i]! });
    }
  }

  /** Room to note what became of each of so many matches, none tried yet. */
  private tried(count: number): Uint8Array {
    if (this.states.length < count) this.states = new Uint8Array(2 * count);
    for (let i = 0; i < count; i++) this.states[i] = UNTRIED;
    return this.states;
  }

  private isWord(
    folded: FoldedText,
    matches: FormMatches,
    number: number,
    series: readonly SessionSeries[],
  ): boolean {
    const form = this.index.forms[matches.forms[number]!]!;
    const from = matches.starts[number]!;
    const to = matches.ends[number]!;
    return (
      series.every(({ start, end }) => to <= start || from >= end) &&
      !isPartOfSessionName(folded.text, from, form) &&
      this.judge.isWord(folded, matches, number)
    );
  }

  private occurrence(slice: FoldedSlice, senses: SenseChooser, span: FormSpan): TermOccurrence {
    const { folded } = slice;
    const id =
      this.onlyIdOfForm[span.form] ?? this.chooseId(senses, span.form, slice.foldedStart + span.start);
    const inner = this.nestedIn(span.form);
    const nested = inner.length === 0 ? NOTHING : this.nestedOccurrences(slice, senses, inner, span.start);
    const found = toSourceSpan(folded, span.start, span.end);
    const isPlain = found.end - found.start === span.end - span.start;
    const { start, end } = isPlain ? found : withWholeQuotation(folded.source, found);
    return { start: slice.start + start, end: slice.start + end, id, nested };
  }

  private nestedOccurrences(
    slice: FoldedSlice,
    senses: SenseChooser,
    inner: readonly FormSpan[],
    offset: number,
  ): TermOccurrence[] {
    return inner.map(({ form, start, end }) =>
      this.occurrence(slice, senses, { form, start: offset + start, end: offset + end }),
    );
  }

  /** The entry that is meant by a form that several entries have. */
  private chooseId(senses: SenseChooser, form: number, at: number): string {
    const [first, ...others] = this.index.termsOfForm[form]!.map((number) => this.terms[number]!);
    if (first === undefined) throw new RangeError('A form belongs to no term');
    return senses.choose([first, ...others], at).id;
  }

  /** The terms that are words of a term's own text. */
  private nestedIn(form: number): readonly FormSpan[] {
    const known = this.nestedForms[form];
    if (known !== undefined) return known;
    const folded = fold(this.index.forms[form]!);
    const matches = this.index.scan(folded.text, 0, folded.text.length);
    const inner = new FormMatches();
    for (let i = 0; i < matches.count; i++) {
      if (matches.forms[i] !== form) inner.add(matches.forms[i]!, matches.starts[i]!, matches.ends[i]!);
    }
    const nested = this.select(folded, inner);
    this.nestedForms[form] = nested;
    return nested;
  }
}
