import { type FoldedText, fold, toSourceSpan } from '../language/fold';
import type { Lexicon } from '../language/segmentation/lexicon';
import { ABSENT } from '../language/segmentation/prefix-tree';
import type { Span } from '../language/span';
import { BoundaryJudge } from './boundaries';
import { withWholeQuotation } from './quotation';
import { SenseChooser } from './senses';
import { findSessionSeries, isPartOfSessionName, type SessionSeries } from './sessions';
import { endOfSlice } from './slicing';
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
   * The same in portions of some 4,000 characters, so that the caller can yield to the page between them. Offsets
   * are those of the whole text.
   */
  slices(text: string): Generator<TermOccurrence[], void, void>;
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
    recognise: (text) => {
      const occurrences: TermOccurrence[] = [];
      for (const slice of recogniser.slices(text)) for (const one of slice) occurrences.push(one);
      return occurrences;
    },
    slices: (text) => recogniser.slices(text),
  };
}

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

  *slices(text: string): Generator<TermOccurrence[], void, void> {
    const folded = fold(text);
    const senses = new SenseChooser(folded.text);
    const matches = new FormMatches();
    for (let start = 0; start < folded.text.length; ) {
      const end = endOfSlice(folded.text, start);
      const series = findSessionSeries(folded.text, start, end);
      const spans = this.select(folded, this.index.scan(folded.text, start, end, matches), series);
      const occurrences: TermOccurrence[] = [];
      for (const span of spans) occurrences.push(this.occurrence(folded, senses, span));
      yield occurrences;
      start = end;
    }
  }

  /** Of the matches that are words, the longest ones that do not overlap, in order of place. */
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
      this.selectAmong(folded, matches, first, last, selected);
      first = last;
    }
    return series.length === 0 ? selected : this.withSessions(selected, series);
  }

  /** Puts the sessions of each series in the place of whatever was found in it. */
  private withSessions(selected: readonly FormSpan[], series: readonly SessionSeries[]): FormSpan[] {
    const outside = selected.filter((span) =>
      series.every(({ start, end }) => span.end <= start || span.start >= end),
    );
    const sessions = series.flatMap((one) =>
      one.sessions.flatMap(({ start, end, names }) => {
        const form = names.map((name) => this.index.find(name)).find((number) => number !== ABSENT);
        return form === undefined ? [] : [{ form, start, end }];
      }),
    );
    return [...outside, ...sessions].sort((a, b) => a.start - b.start);
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
    into: FormSpan[],
  ): void {
    const { starts, ends } = matches;
    if (last - first === 1) {
      if (!this.isWord(folded, matches, first)) return;
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
      if (!this.isWord(folded, matches, longest)) {
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

  private isWord(folded: FoldedText, matches: FormMatches, number: number): boolean {
    const form = this.index.forms[matches.forms[number]!]!;
    return (
      !isPartOfSessionName(folded.text, matches.starts[number]!, form) &&
      this.judge.isWord(folded, matches, number)
    );
  }

  private occurrence(folded: FoldedText, senses: SenseChooser, span: FormSpan): TermOccurrence {
    const id = this.onlyIdOfForm[span.form] ?? this.chooseId(senses, span);
    const inner = this.nestedIn(span.form);
    const nested = inner.length === 0 ? NOTHING : this.nestedOccurrences(folded, senses, inner, span.start);
    const found = toSourceSpan(folded, span.start, span.end);
    const isPlain = found.end - found.start === span.end - span.start;
    const { start, end } = isPlain ? found : withWholeQuotation(folded.source, found);
    return { start, end, id, nested };
  }

  private nestedOccurrences(
    folded: FoldedText,
    senses: SenseChooser,
    inner: readonly FormSpan[],
    offset: number,
  ): TermOccurrence[] {
    return inner.map(({ form, start, end }) =>
      this.occurrence(folded, senses, { form, start: offset + start, end: offset + end }),
    );
  }

  /** The entry that is meant by a form that several entries have. */
  private chooseId(senses: SenseChooser, { form, start }: FormSpan): string {
    const [first, ...others] = this.index.termsOfForm[form]!.map((number) => this.terms[number]!);
    if (first === undefined) throw new RangeError('A form belongs to no term');
    return senses.choose([first, ...others], start).id;
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
