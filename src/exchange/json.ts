import { ExchangeError } from './exchange-error';

/** Largest file that is read, in UTF-16 units. */
const SIZE_LIMIT = 200_000_000;

/** An archive is five levels deep; a file that is much deeper was made to break something. */
const DEPTH_LIMIT = 40;

/**
 * Parses JSON of unknown origin.
 *
 * @throws ExchangeError where it is too large, too deep, cut off or no JSON; the text is not quoted
 */
export function parseJson(text: string): unknown {
  if (text.length > SIZE_LIMIT) throw new ExchangeError('The file is too large to be an export of Jiedu.');
  if (depthOf(text) > DEPTH_LIMIT)
    throw new ExchangeError('The file is nested too deeply to be an export of Jiedu.');
  try {
    return JSON.parse(text);
  } catch {
    throw new ExchangeError(
      'The file is damaged or cut off: it is not complete JSON. Nothing was changed. Try another backup.',
    );
  }
}

/** How deep lists and objects are nested, brackets within strings apart; as far as the limit matters. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length && deepest <= DEPTH_LIMIT; at += 1) {
    const sign = text.charAt(at);
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth);
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return deepest;
}
