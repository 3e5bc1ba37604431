import { pinyin } from 'pinyin-pro';

const known = new Map<string, ReadonlySet<string>>();

/** All readings of a character that pinyin-pro's tables have, with tone marks. */
export function knownReadings(character: string): ReadonlySet<string> {
  const cached = known.get(character);
  if (cached !== undefined) return cached;
  const readings = new Set(pinyin(character, { multiple: true, type: 'array', toneSandhi: false }));
  known.set(character, readings);
  return readings;
}

/**
 * The reading of each character as pinyin-pro chooses it from the words around it, without tone sandhi. It is a
 * second opinion and is sometimes wrong (率先 lǜxiān), so a difference is worth a look and no more.
 */
export function readingsInContext(han: string): string[] {
  return pinyin(han, { type: 'array', toneSandhi: false });
}
