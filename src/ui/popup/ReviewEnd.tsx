import type { GivenGrade } from './given-grade';

export interface ReviewEndProps {
  readonly given: readonly GivenGrade[];
  /** When the next term comes back today, in ms since the epoch; null: none does. */
  readonly nextAt: number | null;
  readonly tomorrow: number;
}

/** What was learned, and what comes next; or what to do when there is nothing to review. */
export function ReviewEnd({ given, nextAt, tomorrow }: ReviewEndProps) {
  const knew = given.filter(({ grade }) => grade !== 'again').length;
  const fresh = given.filter(({ first }) => first).length;
  return (
    <div class="empty" role="status">
      {given.length > 0 ? (
        <>
          <p class="verdict">Done for now</p>
          <p>
            {given.length === 1 ? '1 answer' : `${given.length} answers`}, {knew} of them known
            {fresh > 0 && `; ${fresh} new ${fresh === 1 ? 'term' : 'terms'}`}.
          </p>
        </>
      ) : (
        <p class="verdict">Nothing to review now</p>
      )}
      {nextAt !== null && <p>The next term comes back at {timeOf(nextAt)}.</p>}
      {tomorrow > 0 && <p>{tomorrow === 1 ? '1 term is' : `${tomorrow} terms are`} due tomorrow.</p>}
      {given.length === 0 && nextAt === null && tomorrow === 0 && (
        <p>Save terms from their cards while you read. Each comes back here until you know it.</p>
      )}
    </div>
  );
}

function timeOf(time: number): string {
  return new Date(time).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
}
