import type { AnchorResult } from '../annotation/anchor-result';
import type { Highlight } from '../annotation/highlight';
import type { Recogniser } from '../glossary/recognise';
import { passageSelection } from '../language/register/passages';
import type { Span } from '../language/span';
import { anchorInView } from '../page/anchoring';
import { spanInView } from '../page/in-view';
import { inSlices } from '../page/slices';
import { readPage, type TextView } from '../page/text-view';
import { type Found, type Mark, PageModel } from './page-model';
import { type ReadSlice, readSlices } from './read-slices';

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
  const found = unchanged
    ? last
    : await findAll(view, options, async (first) => {
        // Later readings change little, and what is painted already should not go meanwhile.
        if (last === null) await onView(new PageModel(view, first, []));
      });
  return new PageModel(view, found, await findMarks(view, highlights(), signal));
}

/** The terms and figures in the passages of a page that deserve it; `onView` gets those in the window if there is more to do. */
async function findAll(
  view: TextView,
  { recogniser, wholePage, signal }: ScanOptions,
  onView: (found: Found) => Promise<void>,
): Promise<Found> {
  const deserving = wholePage ? null : await findDeserving(view, signal);
  const inWindow = spanInView(view);
  const slices = readSlices(recogniser, view.text, inWindow);
  const read: ReadSlice[] = [];
  const found = () => foundIn(view, read, deserving);

  const isWhole = await inSlices(collect(slices, read, inWindow), signal);
  if (isWhole) return found();
  await onView(found());
  signal.throwIfAborted();
  await inSlices(collect(slices, read, null), signal);
  return found();
}

/** For each block of the page whether it is report-style. */
function findDeserving({ blocks, text }: TextView, signal: AbortSignal): Promise<boolean[]> {
  return inSlices(passageSelection(blocks.map(({ start, end }) => text.slice(start, end))), signal);
}

/** What slices hold that were read in any order, without what stands in blocks that do not deserve it. */
function foundIn(view: TextView, read: readonly ReadSlice[], deserving: readonly boolean[] | null): Found {
  const slices = [...read].sort((a, b) => a.start - b.start);
  return {
    terms: deservingOf(
      view,
      slices.flatMap(({ terms }) => terms),
      deserving,
    ),
    figures: deservingOf(
      view,
      slices.flatMap(({ figures }) => figures),
      deserving,
    ),
    formulas: deservingOf(
      view,
      slices.flatMap(({ formulas }) => formulas),
      deserving,
    ),
  };
}

function deservingOf<S extends Span>(
  { blocks }: TextView,
  spans: readonly S[],
  deserving: readonly boolean[] | null,
): readonly S[] {
  if (deserving === null) return spans;
  let block = 0;
  return spans.filter(({ start }) => {
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= start) block += 1;
    return deserving[block] === true;
  });
}

/** Takes slices until one comes that is not in the window any more; answers whether none is left. */
function* collect(
  slices: Generator<ReadSlice | undefined, void, void>,
  into: ReadSlice[],
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
