import type { RecognisedSlice, Recogniser } from '../glossary/recognise';
import type { Figure } from '../language/figures/figure';
import { findFigures } from '../language/figures/recognise';
import type { Span } from '../language/span';

/** A stretch of the page in which terms and figures were looked for; all offsets are those of the page. */
export interface ReadSlice extends RecognisedSlice {
  readonly figures: readonly Figure[];
}

/** The slices of a recogniser with the figures that stand in them, apart from what the terms explain. */
export function* readSlices(
  recogniser: Recogniser,
  text: string,
  inWindow: Span | null,
): Generator<ReadSlice | undefined, void, void> {
  for (const slice of recogniser.slices(text, inWindow ?? undefined)) {
    if (slice === undefined) {
      yield undefined;
      continue;
    }
    const { start, end, terms } = slice;
    const taken = terms.map((term) => ({ start: term.start - start, end: term.end - start }));
    const figures = findFigures(text.slice(start, end), taken).map((figure) => ({
      ...figure,
      start: figure.start + start,
      end: figure.end + start,
    }));
    yield { ...slice, figures };
  }
}

/** Whether a figure explains a term as well: its unit, 万|亩 and 个百分点. */
export function isWithin(term: Span, { start, end }: Span): boolean {
  return start <= term.start && term.end <= end;
}
