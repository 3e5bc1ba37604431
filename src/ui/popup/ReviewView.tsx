import { useEffect } from 'preact/hooks';
import type { Round } from '../../review/round';

export interface ReviewCard {
  readonly id: string;
  readonly term: string;
  readonly pinyin: string;
  readonly english: string;
  readonly explanation: string;
  readonly sentence: string;
}

export interface Deck {
  readonly name: string;
  readonly cards: readonly ReviewCard[];
}

export interface ReviewViewProps {
  readonly decks: readonly Deck[];
  /** null: no round has begun. */
  readonly round: Round | null;
  /** The card in turn, null when the round is over. */
  readonly card: ReviewCard | null;
  readonly onBegin: (deck: Deck) => void;
  readonly onReveal: () => void;
  readonly onGrade: (known: boolean) => void;
  readonly onLeave: () => void;
}

/** Takes terms one by one, the answer hidden. */
export function ReviewView(props: ReviewViewProps) {
  const { decks, round, card, onReveal, onGrade, onLeave } = props;
  useKeys(round, card, onReveal, onGrade);
  if (round === null) return <Decks decks={decks} onBegin={props.onBegin} />;
  if (card === null) {
    return (
      <div class="empty" role="status">
        <p>
          {round.missed.length === 0
            ? `You knew all ${round.known.length}.`
            : `You knew ${round.known.length} at once; ${round.missed.length} came back until you knew ${round.missed.length === 1 ? 'it' : 'them'}.`}
        </p>
        <button type="button" class="primary" onClick={onLeave}>
          Done
        </button>
      </div>
    );
  }
  return (
    <div class="deck">
      <Progress round={round} />
      <div class="face" aria-live="polite">
        <p class="term" lang="zh-Hans">
          {card.term}
        </p>
        {card.sentence !== '' && (
          <p class="soft small" lang="zh">
            {card.sentence}
          </p>
        )}
        {round.revealed && (
          <>
            <p class="soft" lang="zh-Latn-pinyin">
              {card.pinyin}
            </p>
            <p class="english">{card.english}</p>
            <p>{card.explanation}</p>
          </>
        )}
      </div>
      <div class="actions">
        {round.revealed ? (
          <>
            <button type="button" title="Key 1" onClick={() => onGrade(false)}>
              Not yet
            </button>
            <button type="button" class="primary" title="Key 2" onClick={() => onGrade(true)}>
              Knew it
            </button>
          </>
        ) : (
          <button type="button" class="primary" title="Space" onClick={onReveal}>
            Show the answer
          </button>
        )}
      </div>
    </div>
  );
}

function Decks({ decks, onBegin }: Pick<ReviewViewProps, 'decks' | 'onBegin'>) {
  const filled = decks.filter(({ cards }) => cards.length > 0);
  if (filled.length === 0) {
    return (
      <p class="empty">
        Nothing to review yet. Save terms from their cards, or open a report and review the terms of the page
        before you read it.
      </p>
    );
  }
  return (
    <ul class="rows">
      {filled.map((deck) => (
        <li key={deck.name}>
          <button type="button" class="row" onClick={() => onBegin(deck)}>
            <span class="term">{deck.name}</span>
            <span class="english soft">
              {deck.cards.length === 1 ? '1 term' : `${deck.cards.length} terms, one by one`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Progress({ round }: { readonly round: Round }) {
  const total = new Set([...round.waiting, ...round.known, ...round.missed]).size;
  const done = total - new Set(round.waiting).size;
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label="Terms known in this round"
      aria-valuenow={done}
      aria-valuemax={total}
    >
      <div style={{ width: `${(100 * done) / total}%` }} />
    </div>
  );
}

/** Space shows the answer, 1 and 2 grade it. */
function useKeys(
  round: Round | null,
  card: ReviewCard | null,
  onReveal: () => void,
  onGrade: (known: boolean) => void,
): void {
  useEffect(() => {
    if (round === null || card === null) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key === ' ' && !round.revealed) onReveal();
      else if (round.revealed && event.key === '1') onGrade(false);
      else if (round.revealed && event.key === '2') onGrade(true);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [round, card, onReveal, onGrade]);
}
