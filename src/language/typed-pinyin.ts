import { pinyin } from 'pinyin-pro';

/** Pinyin as it is typed: letters alone, without tones and spaces, ü as v. */
export function typedLetters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/u\u0308/g, 'v')
    .replace(/[^a-z]/g, '');
}

/** In the table of initials: this character has been looked up, whether it has a reading or not. */
const KNOWN = 1 << 26;

/**
 * Finds text by its pinyin as one types it: sanbao finds 三保, whichever way a character of several readings is read
 * there. By the characters and not by a reading of the text, so that none has to be made, kept or trusted.
 *
 * Keeps what it learnt of a character, and for most characters looks at the initial alone: a million of them take
 * some milliseconds.
 */
export class TypedPinyin {
  readonly #readings = new Map<number, readonly string[]>();
  /** By UTF-16 unit: a bit for each letter that a reading begins with. */
  readonly #initials = new Uint32Array(0x10000);

  /**
   * Whether the text holds characters that are read so. The last syllable may be half typed.
   *
   * @param letters as {@link typedLetters} gives them; none are found nowhere
   */
  finds(text: string, letters: string): boolean {
    if (letters === '') return false;
    const initial = 1 << (letters.charCodeAt(0) - 97);
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const initials = this.#initials[unit] || this.#learn(unit);
      if ((initials & initial) !== 0 && this.#continues(text, at, letters, 0)) return true;
    }
    return false;
  }

  #continues(text: string, at: number, letters: string, from: number): boolean {
    if (from === letters.length) return true;
    if (at === text.length) return false;
    const unit = text.charCodeAt(at);
    if (this.#initials[unit] === 0) this.#learn(unit);
    for (const reading of this.#readings.get(unit) ?? []) {
      if (letters.startsWith(reading, from)) {
        if (this.#continues(text, at + 1, letters, from + reading.length)) return true;
      } else if (letters.length - from < reading.length && reading.startsWith(letters.slice(from))) {
        return true;
      }
    }
    return false;
  }

  /** Looks a character up. Those beyond the Basic Multilingual Plane, of which policy texts have none, stay unread. */
  #learn(unit: number): number {
    const character = String.fromCharCode(unit);
    const readings = /\p{Script=Han}/u.test(character) ? readingsOf(character) : [];
    let initials = KNOWN;
    for (const reading of readings) initials |= 1 << (reading.charCodeAt(0) - 97);
    this.#initials[unit] = initials;
    if (readings.length > 0) this.#readings.set(unit, readings);
    return initials;
  }
}

/** All readings of a character without tones; one with ü also with u, as some type it. */
function readingsOf(character: string): string[] {
  const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  const all = readings.flatMap((reading) => [reading, reading.replace('v', 'u')]);
  return [...new Set(all)].filter((reading) => /^[a-z]+$/.test(reading));
}
