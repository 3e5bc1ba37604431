import type { WordMode } from '../../settings/settings';

export interface WordsOnSiteProps {
  /** null: as on all sites. */
  readonly mode: WordMode | null;
  readonly onMode: (mode: WordMode | null) => void;
}

const OPTIONS: readonly (readonly [WordMode | '', string])[] = [
  ['', 'as set for all sites'],
  ['always', 'on every hover'],
  ['key', 'while Shift is held'],
  ['never', 'never'],
];

/** When the dictionary's cards open on this site. */
export function WordsOnSite({ mode, onMode }: WordsOnSiteProps) {
  return (
    <label class="words-on-site">
      <span class="soft">Words</span>
      <select
        value={mode ?? ''}
        onChange={({ currentTarget }) =>
          onMode(
            OPTIONS.map(([value]) => value).find((value) => value !== '' && value === currentTarget.value) ||
              null,
          )
        }
      >
        {OPTIONS.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
