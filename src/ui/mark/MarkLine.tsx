import type { Colour } from '../../annotation/highlight';

export interface MarkLineProps {
  readonly note: string;
  readonly colour: Colour;
  readonly onOpen: () => void;
}

/** Above the card of something that stands in a highlight: its note, and the way to it. */
export function MarkLine({ note, colour, onOpen }: MarkLineProps) {
  return (
    <button type="button" class="mark-line" title="Your highlight here" onClick={onOpen}>
      <span class="swatch" style={{ '--mark': `var(--mark-${colour})` }} />
      <span class="mark-line-note">{note === '' ? 'Your highlight' : note}</span>
    </button>
  );
}
