import { useState } from 'preact/hooks';
import { isRead } from '../../dictionary/rank';
import type { WordCardData, WordChoice, WordLine } from '../../dictionary/word-card';
import { Reading } from '../reading/Reading';
import { CardFoot, CardHead } from './CardFrame';
import { MeaningView } from './MeaningView';

export interface WordCardProps {
  readonly card: WordCardData;
  /** The words at the same place, the shown one among them. */
  readonly choices: readonly WordChoice[];
  readonly pinned: boolean;
  /** What has just been done, in a word or two; null: nothing. */
  readonly notice: string | null;
  /** Whether it has just been put into the reader's glossary. */
  readonly saved: boolean;
  readonly onSave: () => void;
  readonly onChoose: (choice: WordLine) => void;
  /** To the next (1) or the previous (-1) word of the text. */
  readonly onStep: (step: 1 | -1) => void;
  readonly onCopy: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** What the general dictionary has on a word that is no policy term. */
export function WordCard(props: WordCardProps) {
  const { card, choices, pinned, notice, saved, onSave, onChoose, onStep, onCopy, onPin, onClose } = props;
  const meant = card.entries.filter((entry, index) => index === 0 || isRead(entry, card.pinyin));
  const others = card.entries.filter((entry) => !meant.includes(entry));
  const elsewhere = choices.filter(({ start, end }) => start !== card.start || end !== card.end);
  return (
    <article class="card word-card">
      <CardHead title={card.text} pinned={pinned} onPin={onPin} onClose={onClose} />
      <p class="pinyin">
        <Reading of={card.text} pinyin={card.pinyin} />
      </p>
      {meant.map((entry, index) => (
        <MeaningView key={index} entry={entry} written={card.text} pinyin={card.pinyin} />
      ))}
      {meant.length === 0 && <p class="missing">Not in the dictionary as one word.</p>}
      <OtherReadings entries={others} written={card.text} />
      <Lines label="Also here" keys={['+', '−']} lines={elsewhere} onChoose={onChoose} />
      <Lines label="By character" lines={card.characters} onChoose={onChoose} />
      <CardFoot says={notice ?? 'CC-CEDICT'} onCopy={onCopy} onStep={onStep}>
        <button type="button" class={saved ? 'saved' : undefined} aria-pressed={saved} onClick={onSave}>
          {saved ? '★ Saved' : '☆ Save'} <kbd>S</kbd>
        </button>
      </CardFoot>
    </article>
  );
}

function OtherReadings({ entries, written }: { entries: WordCardData['entries']; written: string }) {
  const [isOpen, open] = useState(false);
  if (entries.length === 0) return null;
  if (!isOpen) {
    return (
      <p class="other-readings">
        <button type="button" class="quiet" aria-expanded={false} onClick={() => open(true)}>
          elsewhere also {[...new Set(entries.map(({ pinyin }) => pinyin))].join(', ')}
        </button>
      </p>
    );
  }
  return (
    <section class="other-readings">
      {entries.map((entry, index) => (
        <MeaningView key={index} entry={entry} written={written} pinyin={null} />
      ))}
    </section>
  );
}

interface LinesProps {
  readonly label: string;
  /** What goes through them by key. */
  readonly keys?: readonly string[];
  readonly lines: readonly WordLine[];
  readonly onChoose: (line: WordLine) => void;
}

function Lines({ label, keys = [], lines, onChoose }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section class="lines">
      <h3>
        {label}
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </h3>
      <ul>
        {lines.map((line) => (
          <li key={`${line.start}-${line.end}`}>
            <button type="button" onClick={() => onChoose(line)}>
              <span class="line-word" lang="zh">
                {line.text}
              </span>
              <span class="line-pinyin">
                <Reading of={line.text} pinyin={line.pinyin} />
              </span>
              <span class="line-gloss">{line.gloss}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
