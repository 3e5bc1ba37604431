import type { DictionaryEntry } from './entry';

/** How a character is usually written and read in the dictionary's words; a row says only what differs. */
export interface CharacterDefault {
  readonly traditional: string;
  readonly pinyin: string;
}

/** By simplified character. */
export type CharacterDefaults = ReadonlyMap<string, CharacterDefault>;

/** The commonest traditional form and the commonest reading of each character; of equals the first. */
export function defaultsOf(entries: readonly DictionaryEntry[]): CharacterDefaults {
  const forms = new Tally();
  const readings = new Tally();
  for (const { simplified, traditional, pinyin } of entries) {
    const characters = [...simplified];
    const syllables = pinyin.split(' ');
    const written = [...traditional];
    if (syllables.length !== characters.length || written.length !== characters.length) continue;
    characters.forEach((character, index) => {
      forms.count(character, written[index] ?? character);
      readings.count(character, syllables[index] ?? '');
    });
  }
  return new Map(
    forms
      .keys()
      .map((character) => [
        character,
        { traditional: forms.commonest(character), pinyin: readings.commonest(character) },
      ]),
  );
}

/** One line for each character: itself, its traditional form, its reading. */
export function writeDefaults(defaults: CharacterDefaults): string {
  return [...defaults]
    .map(([character, { traditional, pinyin }]) => `${character}${traditional}${pinyin}`)
    .join('\n');
}

/** Reads what {@link writeDefaults} wrote. */
export function readDefaults(text: string): CharacterDefaults {
  return new Map(
    text.split('\n').map((line) => {
      const [character = '', traditional = ''] = line;
      return [character, { traditional, pinyin: line.slice(character.length + traditional.length) }];
    }),
  );
}

/** What one would write for a word by its characters; null where one of them has no default. */
export function usualForm(word: string, defaults: CharacterDefaults): string | null {
  return usual(word, defaults, 'traditional')?.join('') ?? null;
}

/** How one would read a word by its characters; null where one of them has no default. */
export function usualSyllables(word: string, defaults: CharacterDefaults): string[] | null {
  return usual(word, defaults, 'pinyin');
}

function usual(word: string, defaults: CharacterDefaults, part: keyof CharacterDefault): string[] | null {
  const parts: string[] = [];
  for (const character of word) {
    const known = defaults.get(character);
    if (known === undefined) return null;
    parts.push(known[part]);
  }
  return parts;
}

class Tally {
  readonly #counts = new Map<string, Map<string, number>>();

  count(character: string, value: string): void {
    const values = this.#counts.get(character) ?? new Map<string, number>();
    this.#counts.set(character, values);
    values.set(value, (values.get(value) ?? 0) + 1);
  }

  keys(): string[] {
    return [...this.#counts.keys()];
  }

  commonest(character: string): string {
    const values = [...(this.#counts.get(character) ?? [])];
    return values.reduce((best, value) => (value[1] > best[1] ? value : best), values[0] ?? ['', 0])[0];
  }
}
