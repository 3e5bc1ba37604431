import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Highlight, NOTE_LIMIT } from '../annotation/highlight';
import { sampleHighlight } from '../annotation/highlight.test-data';
import { JieduDatabase } from './database';
import {
  addHighlight,
  editHighlight,
  highlightById,
  highlightsAfter,
  highlightsOfPage,
  writeNote,
} from './highlights';
import {
  addTag,
  BIN_KEEPS,
  binHighlights,
  emptyOldBin,
  eraseHighlights,
  removeTag,
  restoreHighlights,
} from './many-highlights';

let db: JieduDatabase;
beforeEach(() => {
  db = new JieduDatabase();
});
afterEach(() => db.delete());

const NOBODY = '00000000-0000-4000-8000-000000000000';
const highlight = (over: Partial<Highlight> = {}) => sampleHighlight({ id: crypto.randomUUID(), ...over });

async function added(over: Partial<Highlight> = {}): Promise<Highlight> {
  return addHighlight(db, highlight(over));
}

describe('a highlight', () => {
  test('is found by its page, oldest first', async () => {
    const late = await added({ createdAt: 9 });
    const early = await added({ createdAt: 3 });
    await added({ page: '//gov.example/other' });
    expect(await highlightsOfPage(db, '//gov.example/report')).toEqual([early, late]);
  });

  test('that is sent twice is kept once', async () => {
    const first = await added({ note: 'first' });
    expect(await addHighlight(db, { ...first, createdAt: 99 })).toEqual(first);
    expect(await db.highlights.toArray()).toEqual([first]);
  });

  test('that is sent again with more written on it keeps all that was written', async () => {
    const first = await added({ note: 'first' });
    expect((await addHighlight(db, { ...first, note: 'first, and more' })).note).toBe('first, and more');
    expect((await addHighlight(db, { ...first, note: 'second' })).note).toBe('first, and more\n\nsecond');
    expect(await db.highlights.count()).toBe(1);
  });

  test('with an id that is taken is refused, and the first text stays', async () => {
    const first = await added({ note: 'first' });
    await expect(addHighlight(db, { ...first, page: '//other.example/', note: 'second' })).rejects.toThrow();
    expect((await highlightById(db, first.id))?.note).toBe('first');
  });

  test('gets another colour and other tags, and keeps what is not named', async () => {
    const one = await added({ note: 'keep me', tags: ['a'] });
    await editHighlight(db, one.id, { colour: 'pink', tags: undefined }, 7);
    await editHighlight(db, one.id, { tags: ['b'] }, 8);
    expect(await highlightById(db, one.id)).toEqual({ ...one, colour: 'pink', tags: ['b'], updatedAt: 8 });
    await expect(editHighlight(db, NOBODY, {})).rejects.toThrow('no longer');
  });

  test('of all are listed some at a time, each once', async () => {
    const all = await Promise.all([added(), added(), added({ removedAt: 4 })]);
    const first = await highlightsAfter(db, '', 2);
    const rest = await highlightsAfter(db, first[1]?.id ?? '', 2);
    expect([...first, ...rest].map(({ id }) => id)).toEqual(all.map(({ id }) => id).sort());
  });
});

describe('a note', () => {
  test.each([
    ['is written', '', '', 'new', 'new'],
    ['is written anew', 'old', 'old', 'new', 'new'],
    ['is emptied', 'old', 'old', '', ''],
    ['that was saved elsewhere meanwhile is kept beside it', 'theirs', 'old', 'mine', 'theirs\n\nmine'],
    ['that was not changed leaves what was saved elsewhere', 'theirs', 'old', 'old', 'theirs'],
    ['that was emptied leaves what was saved elsewhere', 'theirs', 'old', '', 'theirs'],
    ['that says the same twice stands once', 'same', 'old', 'same', 'same'],
  ])('%s', async (_what, present, before, note, kept) => {
    const { id } = await added({ note: present });
    expect(await writeNote(db, id, note, before)).toBe(kept);
    expect((await highlightById(db, id))?.note).toBe(kept);
  });

  test('whose two notes are too long together keeps the one that is there, and says so of the other', async () => {
    const mine = 'm'.repeat(NOTE_LIMIT - 1);
    const { id } = await added({ note: mine });
    await expect(writeNote(db, id, 'theirs', 'before')).rejects.toThrow('Copy your text');
    expect((await highlightById(db, id))?.note).toBe(mine);
  });

  test('of a highlight that is gone is refused', async () => {
    await expect(writeNote(db, NOBODY, 'x', undefined)).rejects.toThrow('no longer');
  });
});

describe('many highlights', () => {
  test('go into the bin and come back, each as it was', async () => {
    const [a, b] = [await added({ note: 'keep me' }), await added({ removedAt: 5 })];
    expect(await binHighlights(db, [a.id, b.id, NOBODY], 9)).toEqual([a.id]);
    expect(await highlightsOfPage(db, a.page)).toEqual([]);
    expect((await highlightById(db, b.id))?.removedAt).toBe(5);
    expect(await restoreHighlights(db, [a.id], 10)).toEqual([a.id]);
    expect(await highlightsOfPage(db, a.page)).toEqual([{ ...a, updatedAt: 10 }]);
  });

  test('are erased from the bin alone', async () => {
    const [stands, binned] = [await added(), await added({ removedAt: 5 })];
    expect(await eraseHighlights(db, [stands.id, binned.id])).toBe(1);
    expect(await db.highlights.toArray()).toEqual([stands]);
  });

  test('leave the bin for good after 30 days', async () => {
    const now = 100 * BIN_KEEPS;
    const stands = await added();
    const recent = await added({ removedAt: now - BIN_KEEPS });
    await added({ removedAt: now - BIN_KEEPS - 1 });
    expect(await emptyOldBin(db, now)).toBe(1);
    expect(await db.highlights.orderBy('removedAt').toArray()).toEqual([stands, recent]);
  });

  test('get a tag, and undoing it leaves those that had it before', async () => {
    const [a, b] = [await added({ tags: ['财政'] }), await added()];
    const changed = await addTag(db, [a.id, b.id], '财政');
    expect(changed).toEqual([b.id]);
    await removeTag(db, changed, '财政');
    expect((await highlightById(db, a.id))?.tags).toEqual(['财政']);
    expect((await highlightById(db, b.id))?.tags).toEqual([]);
  });

  test('are changed all or none', async () => {
    const all = [await added(), await added()];
    let writes = 0;
    db.highlights.hook('updating', () => {
      writes += 1;
      if (writes === 2) throw new Error('the disk is full');
      return undefined;
    });
    const ids = all.map(({ id }) => id);
    await expect(binHighlights(db, ids, 9)).rejects.toThrow();
    expect((await db.highlights.toArray()).map(({ removedAt }) => removedAt)).toEqual([0, 0]);
  });
});
