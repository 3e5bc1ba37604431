import type { Highlight } from '../annotation/highlight';
import type { Handlers } from '../messages/server';
import { tell } from '../messages/tidings';
import type { JieduDatabase } from '../storage/database';
import {
  addHighlight,
  editHighlight,
  highlightById,
  noSuchHighlight,
  writeNote,
} from '../storage/highlights';
import { ensureOpen } from '../storage/open';
import { mayChange, newHighlightOf } from './highlight-handlers';
import {
  addDraft,
  type Draft,
  draftNamed,
  draftsOf,
  dropDraft,
  keepDraft,
  type Written,
} from './note-drafts';

type NoteRequests = Extract<keyof Handlers, `note.${string}`>;

/**
 * Requests about notes that are written in a frame of ours in a page. The page asks for the frame and is told what was
 * saved; what is typed goes from the frame to the background, and the page cannot hear it.
 */
export function noteHandlers(db: JieduDatabase): Pick<Handlers, NoteRequests> {
  return {
    'note.open': async ({ id, added }, sender) => {
      const { tab, frame } = sender;
      await endDrafts(db, tab, frame);
      if (added !== undefined) {
        const highlight = newHighlightOf(added, sender);
        const before = { note: highlight.note, tags: highlight.tags };
        return addDraft({ tab, frame, id, added: highlight, before, typed: null });
      }
      await mayChange(db, id, sender);
      const highlight = await existing(db, id);
      const before = { note: highlight.note, tags: highlight.tags };
      return addDraft({ tab, frame, id, added: null, before, typed: null });
    },

    'note.begin': async ({ draft: name }, { tab }) => {
      const draft = await draftNamed(name, tab);
      await tell(draft.tab, 'reader.noteShown', { draft: name }, draft.frame);
      return draft.typed ?? draft.before;
    },

    'note.typed': async ({ draft: name, note, tags }, { tab }) => {
      const draft = await draftNamed(name, tab);
      await keepDraft(name, { ...draft, typed: { note, tags } });
      return null;
    },

    'note.save': async ({ draft: name, note, tags }, { tab }) => {
      const draft = await draftNamed(name, tab);
      const highlight = await save(db, draft, { note, tags });
      await dropDraft(name);
      await tell(draft.tab, 'reader.noteDone', { draft: name, highlight }, draft.frame);
      return null;
    },

    'note.cancel': async ({ draft: name }, { tab }) => {
      const draft = await draftNamed(name, tab);
      await dropDraft(name);
      await tell(draft.tab, 'reader.noteDone', { draft: name, highlight: null }, draft.frame);
      return null;
    },
  };
}

/**
 * Saves what was typed in the frames of a tab that may have gone without a word: the page was left, or took them
 * away. The reader did not say that it may be lost. A frame that is there after all (a single-page navigation) goes on
 * from what was saved.
 *
 * @param frame of the page that asked for them; all frames of the tab where it is left out
 */
export async function putByDrafts(db: JieduDatabase, tab: number, frame?: number): Promise<void> {
  for (const [name, draft] of await draftsOf(tab, frame)) {
    const { typed, before } = draft;
    if (typed === null || !isOther(typed, before)) continue;
    // Called by the browser's own events too, which no request has opened the database for.
    await ensureOpen(db);
    await save(db, draft, typed);
    await keepDraft(name, { ...draft, added: null, before: typed, typed: null });
  }
}

/** Saves what was typed in the frames of a tab, which are gone for good. */
export async function endDrafts(db: JieduDatabase, tab: number, frame?: number): Promise<void> {
  await putByDrafts(db, tab, frame);
  for (const [name] of await draftsOf(tab, frame)) await dropDraft(name);
}

async function save(db: JieduDatabase, draft: Draft, { note, tags }: Written): Promise<Highlight> {
  const { added, id, before } = draft;
  if (added !== null) return addHighlight(db, { ...added, note, tags: [...tags] });
  if (note !== before.note) await writeNote(db, id, note, before.note);
  if (isOther({ note, tags }, { note, tags: before.tags })) await editHighlight(db, id, { tags: [...tags] });
  return existing(db, id);
}

function isOther(a: Written, b: Written): boolean {
  return JSON.stringify([a.note, a.tags]) !== JSON.stringify([b.note, b.tags]);
}

async function existing(db: JieduDatabase, id: string): Promise<Highlight> {
  const highlight = await highlightById(db, id);
  if (highlight === undefined) throw noSuchHighlight();
  return highlight;
}
