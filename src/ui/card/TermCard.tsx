import type { WordEntry } from '../../dictionary/word-entry';
import type { GlossaryCard, RelatedTerm } from '../../glossary/compiled';
import { isOwn } from '../../glossary/saved-term';
import { Reading } from '../reading/Reading';
import { GeneralSense } from './GeneralSense';

export interface TermCardProps {
  readonly card: GlossaryCard;
  readonly saved: boolean;
  /** The reader's note on it; may be empty. */
  readonly note: string;
  /** How often the term occurs on this page. */
  readonly count: number;
  /** As it is written in the page, where that is another form than the card's: a short form of it, an older name. */
  readonly met: string | null;
  /** Terms inside this one. */
  readonly inside: readonly RelatedTerm[];
  /** What the general dictionary has on the same words: not what policy texts mean by them. */
  readonly general: readonly WordEntry[];
  /** What has just been done, in a word or two; null: nothing. */
  readonly notice: string | null;
  /** The way back to the term that this card was opened from. */
  readonly onBack: (() => void) | null;
  /** What went wrong with the last action, in words for the reader. */
  readonly problem: string | null;
  readonly onSave: (save: boolean) => void;
  /** The reader knows it and wants no underline any more. */
  readonly onKnown: () => void;
  readonly onOpen: (id: string) => void;
  /** To the next place of this term in the page; null: there is no other. */
  readonly onNextPlace: (() => void) | null;
  /** To the next (1) or the previous (-1) term of the page. */
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Explains one term: what stands above the fold is what a reader wants at once. */
export function TermCard(props: TermCardProps) {
  const { card, saved, count, inside, problem, onBack, onSave, onStep, onClose } = props;
  const [preferred, ...others] = card.english;
  return (
    <article class="card">
      <header>
        {onBack !== null && (
          <button type="button" class="icon" aria-label="Back" onClick={onBack}>
            ←
          </button>
        )}
        <h2 lang="zh-Hans">{card.term}</h2>
        <button type="button" class="icon" aria-label="Close" onClick={onClose}>
          ✕
        </button>
      </header>
      <p class="pinyin">
        <Reading of={card.term} pinyin={card.pinyin} />
      </p>
      {props.met !== null && (
        <p class="others">
          written here: <span lang="zh-Hans">{props.met}</span>
        </p>
      )}
      <p class="english">{preferred ?? 'No English yet: write it in your glossary'}</p>
      {others.length > 0 && <p class="others">also: {others.join(' · ')}</p>}
      {card.explanation !== '' && <p class="explanation">{card.explanation}</p>}
      {props.note !== '' && <p class="own-note">{props.note}</p>}
      {card.parts.length > 0 && (
        <ol class="parts">
          {card.parts.map(({ zh, en }) => (
            <li key={zh}>
              <span lang="zh-Hans">{zh}</span> <span class="part-english">{en}</span>
            </li>
          ))}
        </ol>
      )}
      <Terms label="Contains" terms={inside} onOpen={props.onOpen} />
      <Terms label="See also" terms={card.related} onOpen={props.onOpen} />
      <GeneralSense entries={props.general} />
      <p class="origin">{originOf(card)}</p>
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <footer>
        <button
          type="button"
          class={saved ? 'saved' : 'primary'}
          aria-pressed={saved}
          onClick={() => onSave(!saved)}
        >
          {saved ? '★ In my glossary' : '☆ Save'} {!saved && <kbd>S</kbd>}
        </button>
        {!saved && (
          <button type="button" title="Underline it no more" onClick={props.onKnown}>
            I know it
          </button>
        )}
        <span class="count" role="status">
          {props.notice ?? <Count count={count} onNext={props.onNextPlace} />}
        </span>
        <button
          type="button"
          class="icon"
          aria-label="Previous term"
          title="Alt + ,"
          onClick={() => onStep(-1)}
        >
          ‹
        </button>
        <button type="button" class="icon" aria-label="Next term" title="Alt + ." onClick={() => onStep(1)}>
          ›
        </button>
      </footer>
    </article>
  );
}

interface TermsProps {
  readonly label: string;
  readonly terms: readonly RelatedTerm[];
  readonly onOpen: (id: string) => void;
}

function Terms({ label, terms, onOpen }: TermsProps) {
  if (terms.length === 0) return null;
  return (
    <p class="terms">
      <span class="label">{label}</span>
      {terms.map(({ id, term, english }) => (
        <button key={id} type="button" title={english} lang="zh-Hans" onClick={() => onOpen(id)}>
          {term}
        </button>
      ))}
    </p>
  );
}

/** How often the term stands in this text, and the way to its next place. */
function Count({ count, onNext }: { readonly count: number; readonly onNext: (() => void) | null }) {
  if (count === 0) return null;
  if (count === 1 || onNext === null) return <>once here</>;
  return (
    <button type="button" class="quiet" title={`${count} times here: to the next place`} onClick={onNext}>
      {count}× ↓
    </button>
  );
}

/** Where the rendering comes from, or that no official one is known; and what else places the term. */
function originOf({ id, source, since, scope }: GlossaryCard): string {
  const facts = [originOfRendering(id, source)];
  if (scope !== 'national') facts.push(scope);
  if (since !== undefined) facts.push(`in use since ${since}`);
  return facts.join(' · ');
}

function originOfRendering(id: string, source: GlossaryCard['source']): string {
  if (isOwn(id)) return 'Your own entry';
  if (source === undefined) return 'No official rendering known; this one is ours';
  return `${source.issuer}, ${source.title}, ${source.year}`;
}
