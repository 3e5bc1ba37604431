import type { ComponentChildren } from 'preact';

export interface UndoProps {
  readonly children: ComponentChildren;
  readonly onUndo: () => void;
}

/** Says what was just removed and offers to bring it back. */
export function Undo({ children, onUndo }: UndoProps) {
  return (
    <div class="undo" role="status">
      <span>{children}</span>
      <button type="button" onClick={onUndo}>
        Undo
      </button>
    </div>
  );
}
