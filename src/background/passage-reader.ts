import { PassageReader } from '../language/reading/passage-reader';
import { PolyphoneModel } from '../language/reading/polyphone-model';
import { POLYPHONES } from '../language/reading/polyphones.generated';
import { Lexicon } from '../language/segmentation/lexicon';
import { PACKED_LEXICON } from '../language/segmentation/lexicon.generated';

/** The reader of texts with all that it needs, in a chunk of its own: see dictionary-handlers.ts. */
export function newPassageReader(): PassageReader {
  return new PassageReader(new Lexicon(PACKED_LEXICON), new PolyphoneModel(POLYPHONES));
}
