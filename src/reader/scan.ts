import type { AnchorResult } from '../annotation/anchor-result';
import type { Highlight } from '../annotation/highlight';
import type { Recogniser, TermOccurrence } from '../glossary/recognise';
import { passageSelection } from '../language/register/passages';
import type { Span } from '../language/span';
import { anchorInView } from '../page/anchoring';
import { inSlices } from '../page/slices';
import { readPage, type TextView } from '../page/text-view';
import { type Mark, PageModel } from './page-model';

export interface ScanOptions {
  readonly recogniser: Recogniser;
  readonly highlights: readonly Highlight[];
  /** Whether all passages are read, whatever their register. */
  readonly wholePage: boolean;
  /** Our own host. */
  readonly skip: Element;
  readonly signal: AbortSignal;
}

/** Reads the page and finds its terms and highlights, in slices. What the last scan found out is used again. */
export async function scan(last: PageModel | null, options: ScanOptions): Promise<PageModel> {
  const { recogniser, highlights, wholePage, skip, signal } = options;
  const view = await inSlices(readPage(document, { skip, signal }), signal);
  const unchanged = last !== null && last.view.text === view.text;
  const terms = unchanged ? last.terms : await findTerms(view, recogniser, wholePage, signal);
  return new PageModel(view, terms, await findMarks(view, highlights, signal));
}

/** The terms in the passages of a page that deserve it. */
export async function findTerms(
  view: TextView,
  recogniser: Recogniser,
  wholePage: boolean,
  signal: AbortSignal,
): Promise<TermOccurrence[]> {
  const found = await inSlices(collect(recogniser.slices(view.text)), signal);
  if (wholePage || found.length === 0) return found;
  const passages = view.blocks.map(({ start, end }) => view.text.slice(start, end));
  const deserving = await inSlices(passageSelection(passages), signal);
  let block = 0;
  return found.filter((term) => {
    while ((view.blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= term.start) block += 1;
    return deserving[block] === true;
  });
}

/** Looks for saved highlights in the page. */
export async function findMarks(
  view: TextView,
  highlights: readonly Highlight[],
  signal: AbortSignal,
): Promise<Mark[]> {
  if (highlights.length === 0) return [];
  const results = await inSlices(
    anchorInView(
      highlights.map(({ selector }) => selector),
      view,
    ),
    signal,
  );
  return highlights.flatMap((highlight, index) => {
    const result = results[index];
    return result === undefined ? [] : [{ highlight, outcome: result.outcome, span: placeOf(result) }];
  });
}

/** Where a highlight is painted: nowhere, unless its place is certain. */
function placeOf(result: AnchorResult): Span | null {
  return result.outcome === 'exact' || result.outcome === 'changed' ? result.span : null;
}

function* collect(slices: Generator<TermOccurrence[], void, void>): Generator<void, TermOccurrence[], void> {
  const all: TermOccurrence[] = [];
  for (const slice of slices) {
    all.push(...slice);
    yield;
  }
  return all;
}
