import type { RecognisedSlice, Recogniser } from '../glossary/recognise';
import type { Figure } from '../language/figures/figure';
import { findFigures } from '../language/figures/recognise';
import type { Formula } from '../language/formulas/formula';
import { findFormulas } from '../language/formulas/recognise';
import type { Span } from '../language/span';

/** A stretch of the page in which terms, figures and formulas were looked for; all offsets are those of the page. */
export interface ReadSlice extends RecognisedSlice {
  readonly figures: readonly Figure[];
  /** Those that no term explains. */
  readonly formulas: readonly Formula[];
}

/** The slices of a recogniser with the formulas and figures that stand in them, apart from what the terms explain. */
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
    const own = text.slice(start, end);
    const taken = terms.map((term) => ({ id: term.id, ...moved(term, -start), role: 'name' as const }));
    const formulas = findFormulas(own, taken);
    const explained = [...taken, ...formulas].sort((a, b) => a.start - b.start);
    const figures = findFigures(own, explained);
    yield {
      ...slice,
      figures: figures.map((figure) => ({ ...figure, ...moved(figure, start) })),
      formulas: formulas.map((formula) => inPage(formula, start)),
    };
  }
}

/** Whether a figure explains a term as well: its unit, 万|亩 and 个百分点. */
export function isWithin(term: Span, { start, end }: Span): boolean {
  return start <= term.start && term.end <= end;
}

function inPage(formula: Formula, by: number): Formula {
  const { partsAt, parts } = formula;
  return {
    ...formula,
    ...moved(formula, by),
    partsAt: partsAt === null ? null : moved(partsAt, by),
    parts: parts.map((part) => moved(part, by)),
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
