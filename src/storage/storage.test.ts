import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { savedTerm as term } from '../glossary/saved-term.test-data';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { choicesFor, choose, effectiveChoice } from './choices';
import { JieduDatabase } from './database';
import { bringTermBack, removeTerm, savedTerms, saveTerm } from './saved-terms';
import { changeSettings, settingsAt, settingsOf, setWordModeOfSite } from './settings';

let db: JieduDatabase;
beforeEach(() => {
  db = new JieduDatabase();
});
afterEach(() => db.delete());

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
