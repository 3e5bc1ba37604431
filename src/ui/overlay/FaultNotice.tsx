export interface FaultNoticeProps {
  /** What happened and what to do. */
  readonly problem: string;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** Stands in a corner of the page when it cannot be read: a reader who sees no underlines should know why. */
export function FaultNotice({ problem, onRetry, onClose }: FaultNoticeProps) {
  return (
    <section class="fault-notice" role="alert">
      <p>
        <strong>Jiedu cannot read this page.</strong> {problem}
      </p>
      <div class="actions">
        <button type="button" class="primary" onClick={onRetry}>
          Try again
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          Close
        </button>
      </div>
    </section>
  );
}
