import { classifyRegister } from '../language/register/classify';
import type { RequestData } from '../messages/protocol';
import type { Handlers, Sender } from '../messages/server';
import { tell } from '../messages/tidings';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { choicesFor, effectiveChoice } from '../storage/choices';
import type { JieduDatabase } from '../storage/database';
import { highlightsOfPage, lastHighlight } from '../storage/highlights';
import { ensureOpen } from '../storage/open';
import { pageIdentity } from '../storage/page-identity';
import { ownTerms } from '../storage/saved-terms';
import { settingsAt, settingsOf } from '../storage/settings';
import { standings } from '../storage/standings';
import { isToBeShown, showIfWanted } from './highlight-to-show';
import { loadReader } from './reader-loader';
import { framesOf, noteFrame } from './tab-states';
import { noteTermsRead } from './terms-read';

/** Requests that bring a page under the reader's eyes: judged, opened, reported on. */
export function pageHandlers(
  db: JieduDatabase,
): Pick<Handlers, 'page.consider' | 'page.open' | 'page.found'> {
  return {
    'page.consider': async ({ sample, fresh }, { tab, frame, pageUrl }) => {
      const { score, isReport, cues } = classifyRegister(sample);
      const { choice, everyPage } = await wishesFor(db, pageUrl);
      const wanted = (choice ?? (isReport || everyPage)) || (await isToBeShown(tab, pageUrl));
      const before = (await framesOf(tab))[frame]?.reading === true;
      // Text that arrives late (comments, a list of news) does not end the reading of an article.
      const reading = wanted || (before && !fresh && choice === null);
      if (before && wanted && !fresh) return null;
      await noteFrame(tab, frame, { verdict: { score, isReport, cues }, reading });
      if (wanted) await loadReader(tab, frame);
      else if (before && !reading) await tell(tab, 'reader.leave', null, frame);
      return null;
    },

    'page.open': async ({ url }, sender) => {
      const choice = effectiveChoice(await choicesFor(db, sender.pageUrl));
      const page = pageOf(url, sender);
      return {
        wholePage: choice === true,
        highlights: page === null ? [] : await highlightsOfPage(db, page),
        colour: (await lastHighlight(db))?.colour ?? 'yellow',
        settings: await settingsAt(db, sender.pageUrl),
        own: (await ownTerms(db)).map(({ id, term }) => ({ id, forms: [term] })),
        standings: await standings(db),
      };
    },

    'page.found': async ({ terms, highlights }: RequestData<'page.found'>, sender) => {
      await noteFrame(sender.tab, sender.frame, { reading: true, terms, highlights });
      // A number for the library; the page need not hear of it where the disk is full.
      await noteTermsRead(terms.map(({ id }) => id)).catch(() => undefined);
      const ids = highlights.map(({ id }) => id);
      await showIfWanted(sender.tab, sender.frame, ids);
      return null;
    },
  };
}

/** What the reader wants of a page; where the database fails, the verdict alone decides. */
async function wishesFor(
  db: JieduDatabase,
  url: string,
): Promise<{ readonly choice: boolean | null; readonly everyPage: boolean }> {
  try {
    await ensureOpen(db);
    const choice = effectiveChoice(await choicesFor(db, url));
    return { choice, everyPage: (await settingsOf(db)).everyChinesePage };
  } catch {
    return { choice: null, everyPage: DEFAULT_SETTINGS.everyChinesePage };
  }
}

/**
 * The identity of the page that a content script speaks for. The script names its own address, because the
 * browsers disagree on what a sender's address is after a single-page navigation; it is believed only within
 * its own origin.
 */
export function pageOf(url: string, sender: Sender): string | null {
  const page = pageIdentity(url);
  if (page === null || new URL(url).origin !== new URL(sender.url).origin) return null;
  return page;
}
