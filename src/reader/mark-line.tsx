import type { ComponentChild } from 'preact';
import type { Span } from '../language/span';
import { MarkLine } from '../ui/mark/MarkLine';
import type { Mark } from './page-model';

/**
 * The card of a stretch of the page, and above it the highlight that the stretch stands in, where there is one: a
 * highlight whose words are all terms could not be pointed at otherwise.
 */
export function withMarkLine(
  content: ComponentChild,
  about: Span | null,
  marks: readonly Mark[],
  open: (mark: Mark) => void,
): ComponentChild {
  const over = about === null ? undefined : marks.findLast(({ span }) => isOver(span, about));
  if (over === undefined) return content;
  const { note, colour } = over.highlight;
  return (
    <>
      <MarkLine note={note} colour={colour} onOpen={() => open(over)} />
      {content}
    </>
  );
}

function isOver(mark: Span | null, { start, end }: Span): boolean {
  return mark !== null && mark.start < end && start < mark.end;
}
