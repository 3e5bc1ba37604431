import { useState } from 'preact/hooks';
import type { MeasureWord, WordEntry } from '../../dictionary/word-entry';
import { Reading } from '../reading/Reading';

/** Senses that are shown at first: 打 has twenty. */
const FIRST_SENSES = 5;

/** Senses of a word each need no list: `development · growth · to develop`. In characters. */
const ONE_LINE = 60;

export interface MeaningViewProps {
  readonly entry: WordEntry;
  /** The word as the page writes it: the card shows its other form as well. */
  readonly written: string;
  /** The reading that stands above; null: none does. */
  readonly pinyin: string | null;
}

/** What one entry of the dictionary says. */
export function MeaningView({ entry, written, pinyin }: MeaningViewProps) {
  const { target } = entry;
  return (
    <section class="meaning">
      <Forms entry={entry} written={written} pinyin={pinyin} />
      {/* What sends elsewhere says so in one line, which stands with the word that it sends to. */}
      {(target === null || entry.senses.length > 1) && <Senses senses={entry.senses} />}
      <Measures words={entry.measureWords} />
      {target !== null && (
        <div class="target">
          <p class="forms">
            {target.relation} <span lang="zh">{target.simplified}</span>{' '}
            <Reading of={target.simplified} pinyin={target.pinyin} />
          </p>
          <Senses senses={target.senses} />
          <Measures words={target.measureWords} />
        </div>
      )}
    </section>
  );
}

/** The form of the other script, and the reading where it is not the one above. */
function Forms({ entry, written, pinyin }: MeaningViewProps) {
  const { simplified, traditional, target } = entry;
  const isWrittenSimplified = written === simplified;
  const other = isWrittenSimplified ? traditional : simplified;
  const parts = [
    ...(pinyin === null ? [<Reading key="reading" of={entry.simplified} pinyin={entry.pinyin} />] : []),
    ...(other === written || other === target?.simplified
      ? []
      : [
          <span key="form">
            {isWrittenSimplified ? 'traditional' : 'simplified'} <span lang="zh">{other}</span>
          </span>,
        ]),
  ];
  return parts.length === 0 ? null : <p class="forms">{parts}</p>;
}

function Senses({ senses }: { senses: readonly string[] }) {
  const [isWhole, open] = useState(false);
  const [only] = senses;
  if (senses.length === 1) return <p class="sense">{only}</p>;
  if (senses.join('').length <= ONE_LINE) return <p class="sense">{senses.join(' · ')}</p>;
  const shown = isWhole ? senses : senses.slice(0, FIRST_SENSES);
  return (
    <>
      <ol class="senses">
        {shown.map((sense) => (
          <li key={sense}>{sense}</li>
        ))}
      </ol>
      {shown.length < senses.length && (
        <button type="button" class="quiet more" onClick={() => open(true)}>
          {senses.length - shown.length} more
        </button>
      )}
    </>
  );
}

function Measures({ words }: { words: readonly MeasureWord[] }) {
  if (words.length === 0) return null;
  return (
    <p class="measures">
      <span class="label">counted with</span>
      {words.map(({ simplified, pinyin }, index) => (
        <span key={simplified}>
          {index > 0 && ', '}
          <span lang="zh">{simplified}</span> <Reading of={simplified} pinyin={pinyin} />
        </span>
      ))}
    </p>
  );
}
