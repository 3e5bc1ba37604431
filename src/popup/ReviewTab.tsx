import { useEffect, useState } from 'preact/hooks';
import type { ReviewTurn } from '../messages/answers';
import { ask } from '../messages/client';
import type { Grade } from '../review/schedule';
import type { GivenGrade } from '../ui/popup/given-grade';
import { ReviewView } from '../ui/popup/ReviewView';
import { problemOf } from './problem';

/** A review: one term after the other, each grade kept before the next term comes. */
export function ReviewTab() {
  const [turn, setTurn] = useState<ReviewTurn | null>(null);
  const [given, setGiven] = useState<readonly GivenGrade[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const act = async (action: () => Promise<unknown>) => {
    if (busy) return;
    setBusy(true);
    try {
      await action();
      setTurn(await ask('review.next', {}));
      setProblem(null);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => void act(async () => undefined), []);

  if (turn === null) return problem === null ? null : <p class="error">{problem}</p>;
  const grade = (chosen: Grade) => {
    const { card } = turn;
    if (card === null) return;
    const id = crypto.randomUUID();
    void act(async () => {
      await ask('review.grade', { id, term: card.term.id, grade: chosen, face: card.face });
      setGiven([...given, { id, term: card.term.term, grade: chosen, first: card.term.memory === null }]);
    });
  };
  const undo = () => {
    const last = given.at(-1);
    if (last === undefined) return;
    void act(async () => {
      await ask('review.undo', { id: last.id });
      setGiven(given.slice(0, -1));
    });
  };
  return <ReviewView turn={turn} given={given} problem={problem} onGrade={grade} onUndo={undo} />;
}
