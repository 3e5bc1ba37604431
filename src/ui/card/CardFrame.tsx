import type { ComponentChildren } from 'preact';

export interface CardHeadProps {
  readonly title: string;
  readonly pinned: boolean;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** What a card is about, and the buttons that keep it and close it. */
export function CardHead({ title, pinned, onPin, onClose }: CardHeadProps) {
  return (
    <header>
      <h2 lang="zh">{title}</h2>
      <button
        type="button"
        class="icon"
        aria-label={pinned ? 'Let go' : 'Keep open'}
        aria-pressed={pinned}
        title="P"
        onClick={onPin}
      >
        <PinMark />
      </button>
      <button type="button" class="icon" aria-label="Close" title="Esc" onClick={onClose}>
        ✕
      </button>
    </header>
  );
}

export interface CardFootProps {
  /** What has just been done, or where what is said comes from. */
  readonly says: string;
  readonly onCopy: () => void;
  /** To the next (1) or the previous (-1) word of the text. */
  readonly onStep: (step: 1 | -1) => void;
  /** Buttons of the one card, before the others. */
  readonly children?: ComponentChildren;
}

/** What can be done with what a card explains. */
export function CardFoot({ says, onCopy, onStep, children }: CardFootProps) {
  return (
    <footer>
      {children}
      <button type="button" onClick={onCopy}>
        Copy <kbd>C</kbd>
      </button>
      <span class="count" role="status">
        {says}
      </span>
      <button type="button" class="icon" aria-label="Previous word" onClick={() => onStep(-1)}>
        ‹ <kbd>B</kbd>
      </button>
      <button type="button" class="icon" aria-label="Next word" onClick={() => onStep(1)}>
        <kbd>N</kbd> ›
      </button>
    </footer>
  );
}

function PinMark() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d="M5 1.5h6v1.2l-1 .8v3.2l2.3 2.1v1.4H8.7v4.3L8 15.5l-.7-1v-4.3H3.7V8.8L6 6.7V3.5l-1-.8z" />
    </svg>
  );
}
