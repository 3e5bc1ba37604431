/**
 * One round through a deck, the answers hidden: what was not known comes back, at the end of the round, until it
 * was. Cards are named by their ids; a round is a value, so that any step can be undone.
 */
export interface Round {
  /** What is still to come, the present card first. */
  readonly waiting: readonly string[];
  readonly revealed: boolean;
  /** What was known when it came for the first time. */
  readonly known: readonly string[];
  /** What came back at least once. */
  readonly missed: readonly string[];
}

/** Begins a round in an order of chance: in the order of saving, one card would be the hint for the next. */
export function beginRound(ids: readonly string[], random: () => number = Math.random): Round {
  const waiting = [...ids];
  for (let index = waiting.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const moved = waiting.splice(other, 1);
    waiting.splice(index, 0, ...moved);
  }
  return { waiting, revealed: false, known: [], missed: [] };
}

/** Shows the answer of the present card. */
export function reveal(round: Round): Round {
  return { ...round, revealed: round.waiting.length > 0 };
}

/** Lays the present card aside if it was known, and under the others if it was not. */
export function grade(round: Round, known: boolean): Round {
  const [id, ...rest] = round.waiting;
  if (id === undefined || !round.revealed) return round;
  const isFirst = !round.missed.includes(id);
  return {
    waiting: known ? rest : [...rest, id],
    revealed: false,
    known: known && isFirst ? [...round.known, id] : round.known,
    missed: !known && isFirst ? [...round.missed, id] : round.missed,
  };
}
