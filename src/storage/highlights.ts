import { bothNotes } from '../annotation/both-notes';
import type { Highlight } from '../annotation/highlight';
import type { HighlightSelector } from '../annotation/selector';
import type { JieduDatabase } from './database';

/** The highlights that stand on a page, oldest first. */
export async function highlightsOfPage(db: JieduDatabase, page: string): Promise<Highlight[]> {
  const all = await db.highlights.where('page').equals(page).sortBy('createdAt');
  return all.filter((highlight) => highlight.removedAt === 0);
}

/** The highlight with this id, in the bin or not. */
export async function highlightById(db: JieduDatabase, id: string): Promise<Highlight | undefined> {
  return db.highlights.get(id);
}

/** Some of all highlights, the bin included, by id: the next ones after `after`, `limit` at most. */
export async function highlightsAfter(db: JieduDatabase, after: string, limit: number): Promise<Highlight[]> {
  return db.highlights.where('id').above(after).limit(limit).toArray();
}

/**
 * Adds a highlight and resolves when it is on the disk. The same one sent again (a double click, an answer that
 * got lost) counts once; where its note was written on meanwhile both are kept.
 *
 * @returns what is on the disk
 * @throws when another one with this id is there already; nothing is overwritten
 */
export async function addHighlight(db: JieduDatabase, highlight: Highlight): Promise<Highlight> {
  return db.transaction('rw', db.highlights, async () => {
    const old = await db.highlights.get(highlight.id);
    if (old !== undefined && isSamePassage(old, highlight)) {
      const again = { ...old, note: bothNotes(old.note, highlight.note) };
      await db.highlights.put(again);
      return again;
    }
    await db.highlights.add(highlight);
    return highlight;
  });
}

function isSamePassage(a: Highlight, b: Highlight): boolean {
  const essence = ({ page, selector }: Highlight) => JSON.stringify([page, selector.quote]);
  return essence(a) === essence(b);
}

/**
 * Writes a highlight's note.
 *
 * @param before the note that the writer began with: where another was saved meanwhile, both are kept
 * @returns the note as it is on the disk
 * @throws when there is no such highlight, or both are too long together
 */
export async function writeNote(
  db: JieduDatabase,
  id: string,
  note: string,
  before: string | undefined,
  now = Date.now(),
): Promise<string> {
  return db.transaction('rw', db.highlights, async () => {
    const old = await db.highlights.get(id);
    if (old === undefined) throw noSuchHighlight();
    const kept = before === undefined ? note : merged(old.note, before, note);
    await db.highlights.update(id, { note: kept, updatedAt: now });
    return kept;
  });
}

/**
 * Gives a highlight another colour or other tags.
 *
 * @throws when there is no such highlight
 */
export async function editHighlight(
  db: JieduDatabase,
  id: string,
  {
    colour,
    tags,
  }: { readonly colour?: Highlight['colour'] | undefined; readonly tags?: string[] | undefined },
  now = Date.now(),
): Promise<void> {
  // Dexie takes a field that is undefined for one to delete.
  const change = { ...(colour === undefined ? {} : { colour }), ...(tags === undefined ? {} : { tags }) };
  const changed = await db.highlights.update(id, { ...change, updatedAt: now });
  if (changed === 0) throw noSuchHighlight();
}

/**
 * Gives a highlight another passage, as the reader says by hand.
 *
 * @throws when there is no such highlight
 */
export async function reattachHighlight(
  db: JieduDatabase,
  id: string,
  selector: HighlightSelector,
  now = Date.now(),
): Promise<void> {
  const changed = await db.highlights.update(id, { selector, updatedAt: now });
  if (changed === 0) throw noSuchHighlight();
}

/** The highlight that was made last, in the bin or not. */
export async function lastHighlight(db: JieduDatabase): Promise<Highlight | undefined> {
  return db.highlights.orderBy('createdAt').last();
}

/** What is kept of a note that began as `before`, while `present` may have been saved in another tab. */
function merged(present: string, before: string, note: string): string {
  if (present === before) return note;
  if (note === before) return present;
  const both = bothNotes(present, note);
  if (!both.includes(note)) throw tooLong();
  return both;
}

/** Neither text may go: the writer, who has one of them before the eyes, decides. */
function tooLong(): Error {
  return new Error(
    'Another tab saved a note here meanwhile, and both together are too long. Copy your text, then open the highlight again.',
  );
}

/** Somebody erased it, here or in another tab. */
export function noSuchHighlight(): Error {
  return new Error('This highlight is no longer in the database.');
}
