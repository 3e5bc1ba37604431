import type { Span } from '../../src/language/span';

/** A character of a changed text and where it stood in the original; null for what was put in. */
export interface TrackedCharacter {
  readonly text: string;
  readonly origin: number | null;
}

/** A text whose characters remember where they came from, so that a case knows its own right answer. */
export type TrackedText = readonly TrackedCharacter[];

export function tracked(text: string): TrackedText {
  return text.split('').map((character, origin) => ({ text: character, origin }));
}

export function inserted(text: string): TrackedText {
  return text.split('').map((character) => ({ text: character, origin: null }));
}

export function textOf(characters: TrackedText): string {
  return characters.map(({ text }) => text).join('');
}

/** Where a span of the original stands now, from its first character left to its last; null if none is. */
export function spanNow(characters: TrackedText, span: Span): Span | null {
  let at = 0;
  let start = -1;
  let end = -1;
  for (const { text, origin } of characters) {
    if (origin !== null && origin >= span.start && origin < span.end) {
      if (start < 0) start = at;
      end = at + text.length;
    }
    at += text.length;
  }
  return start < 0 ? null : { start, end };
}

/** The characters as paragraphs, each with the break that ends it. */
export function paragraphsOf(characters: TrackedText): TrackedText[] {
  const paragraphs: TrackedCharacter[][] = [[]];
  for (const character of characters) {
    paragraphs.at(-1)?.push(character);
    if (character.text === '\u2029') paragraphs.push([]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
