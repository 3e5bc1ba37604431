import type { ReadingPiece } from '../../language/pinyin/notation';
import type { Span } from '../../language/span';
import { lineBoxes } from '../pointing';
import type { TextView } from '../text-view';

/** A word of the page with its reading; offsets are those of the view. */
export interface RubyWord extends Span {
  readonly pieces: readonly ReadingPiece[];
}

/** A reading and the box of the text that it stands over, in viewport coordinates. */
export interface PlacedReading {
  readonly pieces: readonly ReadingPiece[];
  readonly box: DOMRect;
}

const HAN = /\p{Script=Han}/u;

/** Where a word's reading stands: over the word; of one that is broken at a line end over each of its characters. */
export function placeReading(view: TextView, word: RubyWord): PlacedReading[] {
  const range = view.toRange(word.start, word.end);
  if (range === null) return [];
  const boxes = lineBoxes(range);
  const [first, ...others] = boxes;
  if (first === undefined) return [];
  if (others.length === 0) return [{ pieces: word.pieces, box: first }];
  return byCharacter(view, word) ?? [{ pieces: word.pieces, box: first }];
}

function byCharacter(view: TextView, { start, end, pieces }: RubyWord): PlacedReading[] | null {
  const syllables = pieces.filter(({ tone }) => tone !== null);
  const offsets: number[] = [];
  for (let at = start; at < end; at++) if (HAN.test(view.text.charAt(at))) offsets.push(at);
  if (offsets.length !== syllables.length) return null;
  return offsets.flatMap((at, index) => {
    const range = view.toRange(at, at + 1);
    const box = range === null ? undefined : lineBoxes(range)[0];
    const syllable = syllables[index];
    return box === undefined || syllable === undefined ? [] : [{ pieces: [syllable], box }];
  });
}
