import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SavedTerm } from '../../glossary/saved-term';
import type { Face } from '../../review/face';
import { type Gap, gapIn } from '../../review/gap';
import { GRADES, type Grade } from '../../review/schedule';
import { compareTyped, type TypedResult } from '../../review/typed-reading';
import { Reading } from '../reading/Reading';

export interface ReviewCardProps {
  readonly card: {
    readonly term: SavedTerm;
    readonly face: Face;
    readonly outlook: Readonly<Record<Grade, number>>;
  };
  readonly onGrade: (grade: Grade) => void;
}

const LABELS: Readonly<Record<Grade, string>> = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' };

const VERDICTS: Readonly<Record<TypedResult, string>> = {
  right: 'Right',
  'wrong-tones': 'Right but for the tones',
  wrong: 'Not quite',
};

/** One term: a question, then its answer with four grades. Space shows the answer, 1 to 4 grade. */
export function ReviewCard({ card, onGrade }: ReviewCardProps) {
  const { term, face, outlook } = card;
  const [shown, setShown] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  useKeys(shown, face, () => setShown(true), onGrade);
  return (
    <>
      <div class="face" aria-live="polite">
        <Question term={term} face={face} shown={shown} />
        {face === 'reading' && (
          <TypedReading
            reading={term.pinyin}
            typed={typed}
            onTyped={(text) => {
              setTyped(text);
              setShown(true);
            }}
          />
        )}
        {shown && <Answer term={term} />}
      </div>
      <div class="actions">
        {shown
          ? GRADES.map((grade, index) => (
              <button
                key={grade}
                type="button"
                class={grade === 'good' ? 'primary' : ''}
                title={`Key ${index + 1}`}
                onClick={() => onGrade(grade)}
              >
                {LABELS[grade]}
                <span class="interval">{intervalUntil(outlook[grade])}</span>
              </button>
            ))
          : face !== 'reading' && (
              <button type="button" class="primary" title="Space" onClick={() => setShown(true)}>
                Show the answer
              </button>
            )}
      </div>
    </>
  );
}

function Question({ term, face, shown }: { term: SavedTerm; face: Face; shown: boolean }) {
  const gap = face === 'gap' ? gapIn(term.sentence, [term.term, term.met]) : null;
  if (gap !== null && !shown) return <Gapped gap={gap} hint={term.english[0] ?? ''} />;
  if (face === 'meaning' && !shown) return <p class="english">{term.english.join('; ')}</p>;
  return (
    <>
      <p class="term" lang="zh">
        {term.term}
      </p>
      {face !== 'reading' && term.sentence !== '' && (
        <p class="soft small" lang="zh">
          {term.sentence}
        </p>
      )}
    </>
  );
}

function Gapped({ gap, hint }: { gap: Gap; hint: string }) {
  const [first, ...others] = gap;
  return (
    <>
      <p class="sentence" lang="zh">
        {first}
        {others.map((piece, index) => (
          <span key={String(index)}>
            <span class="gap">
              <span class="visually-hidden" lang="en">
                gap
              </span>
            </span>
            {piece}
          </span>
        ))}
      </p>
      <p class="soft">{hint}</p>
    </>
  );
}

function Answer({ term: { term, pinyin, english, explanation, note } }: { term: SavedTerm }) {
  return (
    <>
      <p class="soft">
        <Reading of={term} pinyin={pinyin} />
      </p>
      <p class="english">{english.join('; ')}</p>
      {explanation !== '' && <p>{explanation}</p>}
      {note !== '' && <p class="note">{note}</p>}
    </>
  );
}

interface TypedReadingProps {
  readonly reading: string;
  /** null: not typed yet. */
  readonly typed: string | null;
  readonly onTyped: (text: string) => void;
}

function TypedReading({ reading, typed, onTyped }: TypedReadingProps) {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  if (typed !== null) {
    const result = compareTyped(typed, reading);
    return (
      <p class={result === 'right' ? 'typed right' : 'typed'} role="status">
        {VERDICTS[result]}
        {typed.trim() !== '' && `: you typed “${typed.trim()}”`}
      </p>
    );
  }
  return (
    <form
      class="typing"
      onSubmit={(event) => {
        event.preventDefault();
        onTyped(text);
      }}
    >
      <input
        type="text"
        ref={input}
        aria-label="Its pinyin, with or without tones"
        placeholder="san1 bao3, sān bǎo or sanbao"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" class="primary">
        Check
      </button>
    </form>
  );
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long from now, as short as a button can say it. */
function intervalUntil(time: number): string {
  const wait = Math.max(MINUTE, time - Date.now());
  if (wait < HOUR) return `${Math.round(wait / MINUTE)} min`;
  if (wait < 20 * HOUR) return `${Math.round(wait / HOUR)} h`;
  const days = Math.max(1, Math.round(wait / DAY));
  if (days < 31) return days === 1 ? '1 day' : `${days} days`;
  return days < 365 ? `${Math.round(days / 30.4)} mo` : `${(days / 365).toFixed(1)} y`;
}

function useKeys(shown: boolean, face: Face, show: () => void, onGrade: (grade: Grade) => void): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement) return;
      const grade = shown ? GRADES[Number(event.key) - 1] : undefined;
      if (event.key === ' ' && shown) onGrade('good');
      else if (event.key === ' ' && face !== 'reading') show();
      else if (grade !== undefined) onGrade(grade);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
