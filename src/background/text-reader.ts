import { PolyphoneModel } from '../language/reading/polyphone-model';
import { POLYPHONES } from '../language/reading/polyphones.generated';
import { ReadingLexicon } from '../language/reading/reading-lexicon';
import { TextReader } from '../language/reading/text-reader';
import { Lexicon } from '../language/segmentation/lexicon';
import { PACKED_LEXICON } from '../language/segmentation/lexicon.generated';

/**
 * The reader of texts with all that it needs, in a chunk of its own: see dictionary-handlers.ts.
 *
 * @param readings what build/readings packed
 */
export function newTextReader(readings: string): TextReader {
  return new TextReader(
    new Lexicon(PACKED_LEXICON),
    new ReadingLexicon(readings),
    new PolyphoneModel(POLYPHONES),
  );
}
