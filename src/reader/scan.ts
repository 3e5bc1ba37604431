import type { AnchorResult } from '../annotation/anchor-result';
import type { Highlight } from '../annotation/highlight';
import type { RecognisedSlice, Recogniser, TermOccurrence } from '../glossary/recognise';
import { passageSelection } from '../language/register/passages';
import type { Span } from '../language/span';
import { anchorInView } from '../page/anchoring';
import { spanInView } from '../page/in-view';
import { inSlices } from '../page/slices';
import { readPage, type TextView } from '../page/text-view';
import { type Mark, PageModel } from './page-model';

export interface ScanOptions {
  readonly recogniser: Recogniser;
  /** Asked when the terms are found: some may be made while the page is read. */
  readonly highlights: () => readonly Highlight[];
  /** Whether all passages are read, whatever their register. */
  readonly wholePage: boolean;
  /** Our own host. */
  readonly skip: Element;
  readonly signal: AbortSignal;
  /** Takes what is known so far, as soon as the terms in the window are found, where there is more to do. */
  readonly onView: (model: PageModel) => Promise<void>;
}

/**
 * Reads the page and finds its terms and highlights, in slices, and first those in the window. What the last scan
 * found out is used again.
 */
export async function scan(last: PageModel | null, options: ScanOptions): Promise<PageModel> {
  const { highlights, skip, signal, onView } = options;
  const view = await inSlices(readPage(document, { skip, signal }), signal);
  const unchanged = last !== null && last.view.text === view.text;
  const terms = unchanged
    ? last.terms
    : await findTerms(view, options, async (first) => {
        // Later readings change little, and what is painted already should not go meanwhile.
        if (last === null) await onView(new PageModel(view, first, []));
      });
  return new PageModel(view, terms, await findMarks(view, highlights(), signal));
}

/** The terms in the passages of a page that deserve it; `onView` gets those in the window if there is more to do. */
async function findTerms(
  view: TextView,
  { recogniser, wholePage, signal }: ScanOptions,
  onView: (terms: readonly TermOccurrence[]) => Promise<void>,
): Promise<TermOccurrence[]> {
  const deserving = wholePage ? null : await findDeserving(view, signal);
  const inWindow = spanInView(view);
  const slices = recogniser.slices(view.text, inWindow);
  const found: RecognisedSlice[] = [];
  const terms = () => termsOf(view, found, deserving);

  const isWhole = await inSlices(collect(slices, found, inWindow), signal);
  if (isWhole) return terms();
  await onView(terms());
  signal.throwIfAborted();
  await inSlices(collect(slices, found, null), signal);
  return terms();
}

/** For each block of the page whether it is report-style. */
function findDeserving({ blocks, text }: TextView, signal: AbortSignal): Promise<boolean[]> {
  return inSlices(passageSelection(blocks.map(({ start, end }) => text.slice(start, end))), signal);
}

/** The terms of slices that were found in any order, without those in blocks that do not deserve it. */
function termsOf(
  { blocks }: TextView,
  found: readonly RecognisedSlice[],
  deserving: readonly boolean[] | null,
): TermOccurrence[] {
  const terms = [...found].sort((a, b) => a.start - b.start).flatMap((slice) => slice.terms);
  if (deserving === null) return terms;
  let block = 0;
  return terms.filter((term) => {
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= term.start) block += 1;
    return deserving[block] === true;
  });
}

/** Takes slices until one comes that is not in the window any more; answers whether none is left. */
function* collect(
  slices: Generator<RecognisedSlice | undefined, void, void>,
  into: RecognisedSlice[],
  inWindow: Span | null,
): Generator<void, boolean, void> {
  for (let step = slices.next(); step.done !== true; step = slices.next()) {
    const slice = step.value;
    if (slice !== undefined) into.push(slice);
    const isBeyond =
      slice !== undefined &&
      inWindow !== null &&
      (slice.start >= inWindow.end || slice.end <= inWindow.start);
    if (isBeyond) return false;
    yield;
  }
  return true;
}

/** Looks for saved highlights in the page. */
async function findMarks(
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
