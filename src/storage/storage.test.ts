import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Highlight } from '../annotation/highlight';
import { savedTerm as term } from '../glossary/saved-term.test-data';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { choicesFor, choose, effectiveChoice } from './choices';
import { JieduDatabase } from './database';
import { addHighlight, changeHighlight, highlightById, highlightsOfPage } from './highlights';
import { bringTermBack, removeTerm, savedTerms, saveTerm } from './saved-terms';
import { changeSettings, settingsAt, settingsOf, setWordModeOfSite } from './settings';

let db: JieduDatabase;
beforeEach(() => {
  db = new JieduDatabase();
});
afterEach(() => db.delete());

function highlight(over: Partial<Highlight> = {}): Highlight {
  return {
    id: crypto.randomUUID(),
    page: '//gov.example/report',
    url: 'https://gov.example/report',
    title: '报告',
    selector: {} as Highlight['selector'],
    note: '',
    colour: 'yellow',
    tags: [],
    createdAt: 1,
    updatedAt: 1,
    removedAt: 0,
    ...over,
  };
}

describe('highlights', () => {
  test('are found by their page, oldest first', async () => {
    const late = highlight({ createdAt: 9 });
    const early = highlight({ createdAt: 3 });
    await addHighlight(db, late);
    await addHighlight(db, early);
    await addHighlight(db, highlight({ page: '//gov.example/other' }));
    expect((await highlightsOfPage(db, '//gov.example/report')).map(({ id }) => id)).toEqual([
      early.id,
      late.id,
    ]);
  });

  test('an id that is taken is refused, and the first text stays', async () => {
    const first = highlight({ note: 'first' });
    await addHighlight(db, first);
    await expect(addHighlight(db, { ...first, note: 'second' })).rejects.toThrow();
    expect((await highlightById(db, first.id))?.note).toBe('first');
  });

  test('a removed one is gone from the page and comes back with its note', async () => {
    const one = highlight({ note: 'keep me' });
    await addHighlight(db, one);
    await changeHighlight(db, one.id, { removedAt: 5 });
    expect(await highlightsOfPage(db, one.page)).toEqual([]);
    await changeHighlight(db, one.id, { removedAt: 0 });
    expect((await highlightsOfPage(db, one.page))[0]?.note).toBe('keep me');
  });

  test('changing one that is not there says so', async () => {
    await expect(changeHighlight(db, crypto.randomUUID(), { note: 'x' })).rejects.toThrow('no longer');
  });
});

describe('the glossary', () => {
  test('lists newest first', async () => {
    await saveTerm(db, term({ id: 'old', savedAt: 1 }));
    await saveTerm(db, term({ id: 'new', savedAt: 2 }));
    expect((await savedTerms(db)).map(({ id }) => id)).toEqual(['new', 'old']);
  });

  test('saving twice keeps the first sentence', async () => {
    await saveTerm(db, term({ sentence: 'one' }));
    await saveTerm(db, term({ sentence: 'two' }));
    expect((await savedTerms(db)).map(({ sentence }) => sentence)).toEqual(['one']);
  });

  test('a term taken out comes back as it was, or is saved anew', async () => {
    await saveTerm(db, term({ sentence: 'one' }));
    await removeTerm(db, '三保');
    expect(await savedTerms(db)).toEqual([]);
    await bringTermBack(db, '三保');
    expect((await savedTerms(db))[0]?.sentence).toBe('one');
    await removeTerm(db, '三保');
    await saveTerm(db, term({ sentence: 'two' }));
    expect((await savedTerms(db))[0]?.sentence).toBe('two');
  });
});

describe('choices', () => {
  const page = 'https://gov.example/report?id=1';
  test('the page outranks the site, and a choice can be taken back', async () => {
    expect(await choicesFor(db, page)).toEqual({ page: null, site: null });
    await choose(db, 'site', page, false);
    expect(await choicesFor(db, 'http://gov.example/else')).toEqual({ page: null, site: false });
    await choose(db, 'page', page, true);
    const both = await choicesFor(db, page);
    expect(both).toEqual({ page: true, site: false });
    expect(effectiveChoice(both)).toBe(true);
    await choose(db, 'page', page, null);
    expect(effectiveChoice(await choicesFor(db, page))).toBe(false);
  });

  test('a page without an address of its own cannot hold one', async () => {
    await expect(choose(db, 'page', 'about:blank', true)).rejects.toThrow('no address');
  });
});

describe('settings', () => {
  const page = 'https://gov.example/report';

  test('are those of a new reader until one is changed, and then the others stay', async () => {
    expect(await settingsOf(db)).toEqual(DEFAULT_SETTINGS);
    await changeSettings(db, { words: 'key' });
    await changeSettings(db, { sandhi: true });
    expect(await settingsOf(db)).toEqual({ ...DEFAULT_SETTINGS, words: 'key', sandhi: true });
  });

  test('of a site outrank those of all pages, there alone, until they are taken back', async () => {
    await setWordModeOfSite(db, page, 'never');
    expect((await settingsAt(db, 'https://gov.example/other')).words).toBe('never');
    expect((await settingsAt(db, 'https://news.example/')).words).toBe('always');
    await setWordModeOfSite(db, page, null);
    expect((await settingsAt(db, page)).words).toBe('always');
  });

  test('for no site are refused', async () => {
    await expect(setWordModeOfSite(db, 'about:blank', 'never')).rejects.toThrow('belongs to no site');
  });

  test('a database of the first version keeps its rows', async () => {
    await db.delete();
    const old = new Dexie('jiedu');
    old
      .version(1)
      .stores({ highlights: 'id, page, createdAt', terms: 'id, savedAt', choices: '[scope+name]' });
    const { met, note, tags, memory, updatedAt, ...first } = term();
    await old.table('terms').add(first);
    old.close();
    db = new JieduDatabase();
    expect(await savedTerms(db)).toEqual([term()]);
    expect(await settingsOf(db)).toEqual(DEFAULT_SETTINGS);
  });
});
