import { terms } from 'virtual:jiedu/terms';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withPersonal } from '../src/glossary/personal';
import { createRecogniser } from '../src/glossary/recognise';
import { Lexicon } from '../src/language/segmentation/lexicon';
import { PACKED_LEXICON } from '../src/language/segmentation/lexicon.generated';
import { ReaderSession } from '../src/reader/session';

declare global {
  /** The session of this frame: the background may load this script more than once. */
  var jieduSession: ReaderSession | undefined;
}

export default defineUnlistedScript(async () => {
  if (globalThis.jieduSession?.signal.aborted === false) return;
  const lexicon = new Lexicon(PACKED_LEXICON);
  const session = new ReaderSession((personal) => createRecogniser(withPersonal(terms, personal), lexicon));
  globalThis.jieduSession = session;
  await session.start();
});
