import { browser } from 'wxt/browser';
import { importanceOf } from '../glossary/importance';
import type { CountedTerm, PlacedHighlight } from '../messages/answers';
import type { Handlers } from '../messages/server';
import { tell } from '../messages/tidings';
import { choicesFor, choose, effectiveChoice } from '../storage/choices';
import type { JieduDatabase } from '../storage/database';
import { highlightById, highlightsOfPage } from '../storage/highlights';
import { pageIdentity } from '../storage/page-identity';
import { countSavedTerms, savedTermsById } from '../storage/saved-terms';
import { setWordModeOfSite, wordModeOfSite } from '../storage/settings';
import { standings } from '../storage/standings';
import { glossaryCards } from './glossary-cards';
import { loadReader, loadReaderEverywhere } from './reader-loader';
import { refreshReaders } from './refresh-readers';
import { type Frames, framesOf, noteFrame } from './tab-states';

/** Requests of the popup about the page in a tab. */
export function tabHandlers(db: JieduDatabase): Pick<Handlers, 'tab.state' | 'tab.choose' | 'tab.words'> {
  const inTurn = oneAtATime();
  return {
    'tab.state': async ({ tab }) => {
      const { url = '', title = '' } = await browser.tabs.get(tab);
      const frames = await framesOf(tab);
      return {
        url,
        title,
        verdict: leadingVerdict(frames),
        choices: await choicesFor(db, url),
        reading: Object.values(frames).some(({ reading }) => reading),
        siteWords: await wordModeOfSite(db, url),
        terms: await countTerms(db, frames),
        highlights: await placeHighlights(db, url, frames),
        saved: await countSavedTerms(db),
      };
    },

    'tab.choose': async ({ tab, scope, read }) => {
      const { url = '' } = await browser.tabs.get(tab);
      await choose(db, scope, url, read);
      await inTurn(async () => apply(tab, effectiveChoice(await choicesFor(db, url))));
      return null;
    },

    'tab.words': async ({ tab, mode }) => {
      const { url = '' } = await browser.tabs.get(tab);
      await setWordModeOfSite(db, url, mode);
      await refreshReaders();
      return null;
    },
  };
}

/** Two quick choices must not be carried out at once: the first one's steps would undo the second's. */
function oneAtATime(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

/** The page's own verdict; where it has none, that of the frame that looks most like a report. */
function leadingVerdict(frames: Frames) {
  const own = frames[0]?.verdict;
  if (own != null) return own;
  const verdicts = Object.values(frames).flatMap(({ verdict }) => (verdict === null ? [] : [verdict]));
  return verdicts.sort((a, b) => b.score - a.score)[0] ?? null;
}

async function countTerms(db: JieduDatabase, frames: Frames): Promise<CountedTerm[]> {
  const counts = new Map<string, number>();
  for (const { terms } of Object.values(frames)) {
    for (const { id, count } of terms) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  const ids = [...counts.keys()];
  const [cards, mine, said] = await Promise.all([glossaryCards(), savedTermsById(db, ids), standings(db)]);
  const standingOf = new Map(said.map(({ id, standing }) => [id, standing]));
  const terms = [...counts].flatMap(([id, count]) => {
    const card = Object.hasOwn(cards, id) ? cards[id] : undefined;
    const saved = mine.get(id);
    const { term, pinyin, english } = saved ?? card ?? {};
    if (term === undefined || pinyin === undefined) return [];
    const standing = saved === undefined ? (standingOf.get(id) ?? null) : ('saved' as const);
    const rank = importanceOf(card?.category ?? 'concept', count);
    return [{ rank, shown: { id, term, pinyin, english: english?.[0] ?? '', count, standing } }];
  });
  return terms.sort((a, b) => b.rank - a.rank).map(({ shown }) => shown);
}

async function placeHighlights(db: JieduDatabase, url: string, frames: Frames): Promise<PlacedHighlight[]> {
  const outcomes = new Map(
    Object.values(frames).flatMap(({ highlights }) => highlights.map(({ id, outcome }) => [id, outcome])),
  );
  const page = pageIdentity(url);
  const highlights = page === null ? [] : await highlightsOfPage(db, page);
  const known = new Set(highlights.map(({ id }) => id));
  for (const id of outcomes.keys()) {
    const inFrame = known.has(id) ? undefined : await highlightById(db, id);
    if (inFrame?.removedAt === 0) highlights.push(inFrame);
  }
  return highlights.map((highlight) => ({ highlight, outcome: outcomes.get(highlight.id) ?? null }));
}

/** Makes the tab look as the reader decided; null: as the verdict of each frame has it. */
async function apply(tab: number, read: boolean | null): Promise<void> {
  const frames = Object.entries(await framesOf(tab)).map(([id, state]) => ({ id: Number(id), state }));
  if (read === true) {
    await loadReaderEverywhere(tab);
    await tell(tab, 'reader.refresh', null);
    return;
  }
  for (const { id, state } of frames) {
    const wanted = read === null && state.verdict?.isReport === true;
    if (wanted) {
      await loadReader(tab, id);
      await tell(tab, 'reader.refresh', null, id);
    } else {
      await tell(tab, 'reader.leave', null, id);
      await noteFrame(tab, id, { reading: false, terms: [], highlights: [] });
    }
  }
}
