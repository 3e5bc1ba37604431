import type { Colour } from '../../annotation/highlight';
import { namedColours, type Settings } from '../../settings/settings';

export interface SwatchesProps {
  readonly names: Settings['colourNames'];
  /** The colour that is set off: that of a highlight, or the one that the next has. */
  readonly colour: Colour;
  /** What pressing one does, before the colour's name. */
  readonly does: string;
  readonly onPick: (colour: Colour) => void;
}

/** The colours of highlights, to choose from. */
export function Swatches({ names, colour, does, onPick }: SwatchesProps) {
  return (
    <fieldset class="swatches" aria-label="Colour">
      {namedColours(names).map((one) => (
        <button
          key={one.colour}
          type="button"
          class="swatch-button"
          aria-label={`${does}: ${one.name}`}
          aria-pressed={one.colour === colour}
          title={`${does}: ${one.name}`}
          onClick={() => onPick(one.colour)}
        >
          <span class="swatch" style={{ '--mark': `var(--mark-${one.colour})` }} />
        </button>
      ))}
    </fieldset>
  );
}
