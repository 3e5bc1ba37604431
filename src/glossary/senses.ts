import { fold } from '../language/fold';

/** How far from a term a cue still speaks for a sense, in folded characters. */
const NEAR = 200;

/** A sense that may be meant. */
export interface Sense {
  /** Words that speak for it. The default sense has none. */
  readonly cues?: readonly string[] | undefined;
}

/** Decides between the senses of a term by the words that stand around it in one text. */
export class SenseChooser {
  private readonly places = new Map<string, number[]>();

  /** @param slices the folded text, in slices. */
  constructor(private readonly slices: readonly string[]) {}

  /**
   * The sense whose cue stands nearest to the place within {@link NEAR} characters; where none does, the one whose
   * cues the text has most often; where it has none, the first one without cues.
   * @param at offset in the folded text, of which the slices are parts.
   */
  choose<T extends Sense>(senses: readonly [T, ...T[]], at: number): T {
    if (senses.length === 1) return senses[0];
    let nearest: T | undefined;
    let distance = NEAR + 1;
    let commonest: T | undefined;
    let most = 0;
    for (const sense of senses) {
      let count = 0;
      for (const cue of sense.cues ?? []) {
        const places = this.placesOf(cue);
        count += places.length;
        const there = distanceToNearest(places, at);
        if (there < distance) {
          distance = there;
          nearest = sense;
        }
      }
      if (count > most) {
        most = count;
        commonest = sense;
      }
    }
    return nearest ?? commonest ?? senses.find(({ cues = [] }) => cues.length === 0) ?? senses[0];
  }

  private placesOf(cue: string): number[] {
    const known = this.places.get(cue);
    if (known !== undefined) return known;
    const places: number[] = [];
    const folded = fold(cue).text;
    if (folded !== '') {
      let from = 0;
      for (const slice of this.slices) {
        for (let at = slice.indexOf(folded); at >= 0; at = slice.indexOf(folded, at + 1))
          places.push(from + at);
        from += slice.length;
      }
    }
    this.places.set(cue, places);
    return places;
  }
}

function distanceToNearest(ascending: readonly number[], at: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < at) low = middle + 1;
    else high = middle;
  }
  const after = ascending[low] ?? Number.POSITIVE_INFINITY;
  const before = ascending[low - 1] ?? Number.NEGATIVE_INFINITY;
  return Math.min(after - at, at - before);
}
