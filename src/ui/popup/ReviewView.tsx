import type { SavedTerm } from '../../glossary/saved-term';
import type { Face } from '../../review/face';
import type { Grade } from '../../review/schedule';
import type { GivenGrade } from './given-grade';
import { ReviewCard } from './ReviewCard';
import { ReviewEnd } from './ReviewEnd';

export interface ReviewViewProps {
  readonly turn: {
    readonly queue: {
      readonly counts: { readonly learning: number; readonly due: number; readonly fresh: number };
      readonly nextAt: number | null;
      readonly tomorrow: number;
    };
    readonly card: {
      readonly term: SavedTerm;
      readonly face: Face;
      readonly outlook: Readonly<Record<Grade, number>>;
    } | null;
  };
  /** The grades of this session, in order. */
  readonly given: readonly GivenGrade[];
  readonly problem: string | null;
  readonly onGrade: (grade: Grade) => void;
  readonly onUndo: () => void;
}

/** The term in turn, or what was learned and what comes next. */
export function ReviewView({ turn, given, problem, onGrade, onUndo }: ReviewViewProps) {
  const { card, queue } = turn;
  const { learning, due, fresh } = queue.counts;
  return (
    <div class="deck">
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      {card === null ? (
        <ReviewEnd given={given} nextAt={queue.nextAt} tomorrow={queue.tomorrow} />
      ) : (
        // Keyed by the review, so that a term that comes back at once comes back with its answer hidden.
        <ReviewCard key={`${card.term.id} ${given.length}`} card={card} onGrade={onGrade} />
      )}
      <p class="counts soft small">
        {card !== null && (
          <span role="status">
            {due} due · {learning} in learning · {fresh} new
          </span>
        )}
        {given.length > 0 && (
          <button type="button" class="quiet" title="Key Z" onClick={onUndo}>
            Undo {given.at(-1)?.term}
          </button>
        )}
      </p>
    </div>
  );
}
