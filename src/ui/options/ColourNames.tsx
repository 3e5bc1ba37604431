import { COLOURS } from '../../annotation/highlight';
import type { Settings } from '../../settings/settings';

export interface ColourNamesProps {
  readonly names: Settings['colourNames'];
  readonly onChange: (names: Settings['colourNames']) => void;
}

/** What the colours of highlights stand for, in the reader's own words. */
export function ColourNames({ names, onChange }: ColourNamesProps) {
  return (
    <fieldset>
      <legend>What the colours of highlights mean to you</legend>
      <p class="hint">
        For example “To check” or “Figures”. Where nothing is written the colour keeps its name.
      </p>
      {COLOURS.map((colour) => (
        <label key={colour} class="option colour-name">
          <span class="swatch" style={{ '--mark': `var(--mark-${colour})` }} />
          <span class="visually-hidden">{colour}</span>
          <input
            type="text"
            maxLength={40}
            placeholder={colour}
            value={names[colour]}
            onChange={({ currentTarget }) => onChange({ ...names, [colour]: currentTarget.value })}
          />
        </label>
      ))}
    </fieldset>
  );
}
