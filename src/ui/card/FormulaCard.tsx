import { Reading } from '../reading/Reading';
import { CardFoot, CardHead } from './CardFrame';

export interface FormulaCardProps {
  /** What stands in the text, on one line. */
  readonly written: string;
  /** By word; empty where it is not known yet. */
  readonly pinyin: string;
  /** The literal words: "four × 坚决不". */
  readonly reading: string;
  /** As the page spells them out; empty where it does not. */
  readonly parts: readonly string[];
  readonly saved: boolean;
  readonly pinned: boolean;
  readonly notice: string | null;
  /** To where the page spells the parts out; null: nowhere. */
  readonly onShowParts: (() => void) | null;
  readonly onSave: () => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onCopy: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** What can be said of a numbered formula that the glossary does not have. */
export function FormulaCard(props: FormulaCardProps) {
  const { written, pinyin, reading, parts, saved, pinned, notice, onShowParts, onSave } = props;
  return (
    <article class="card formula-card">
      <CardHead title={written} pinned={pinned} onPin={props.onPin} onClose={props.onClose} />
      {pinyin !== '' && (
        <p class="pinyin">
          <Reading of={written} pinyin={pinyin} />
        </p>
      )}
      <p class="english">a numbered formula: {reading}</p>
      <p class="others">Its parts are not in the glossary{parts.length > 0 ? '; this page says:' : '.'}</p>
      {parts.length > 0 && (
        <ol class="parts">
          {parts.map((part) => (
            <li key={part} lang="zh">
              {part}
            </li>
          ))}
        </ol>
      )}
      {onShowParts !== null && (
        <p>
          <button type="button" class="quiet" onClick={onShowParts}>
            Show where the text spells them out
          </button>
        </p>
      )}
      <CardFoot says={notice ?? 'formula'} onCopy={props.onCopy} onStep={props.onStep}>
        <button type="button" class={saved ? 'saved' : undefined} aria-pressed={saved} onClick={onSave}>
          {saved ? '★ Saved' : '☆ Save'} <kbd>S</kbd>
        </button>
      </CardFoot>
    </article>
  );
}
