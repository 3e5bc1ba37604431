import {
  readSettings,
  type Settings,
  type SettingsChange,
  WORD_MODES,
  type WordMode,
} from '../settings/settings';
import type { JieduDatabase } from './database';
import { siteIdentity } from './page-identity';

const ALL_PAGES = 'all-pages';
const wordsOn = (site: string) => `words@${site}`;

/** What the reader set for all pages. */
export async function settingsOf(db: JieduDatabase): Promise<Settings> {
  const row = await db.settings.get(ALL_PAGES);
  return readSettings(row?.value);
}

/** Changes some of the settings for all pages and leaves the others as they are. */
export async function changeSettings(db: JieduDatabase, change: SettingsChange): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const value = readSettings({ ...(await settingsOf(db)), ...change });
    await db.settings.put({ name: ALL_PAGES, value });
    return value;
  });
}

/** When the cards of plain words open on the site of an address; null: as on all others. */
export async function wordModeOfSite(db: JieduDatabase, address: string): Promise<WordMode | null> {
  const site = siteIdentity(address);
  const row = site === null ? undefined : await db.settings.get(wordsOn(site));
  return WORD_MODES.find((mode) => mode === row?.value) ?? null;
}

/**
 * Sets when the cards of plain words open on one site; null: as on all others.
 *
 * @throws where the address belongs to no site
 */
export async function setWordModeOfSite(
  db: JieduDatabase,
  address: string,
  mode: WordMode | null,
): Promise<void> {
  const site = siteIdentity(address);
  if (site === null) throw new Error('This page belongs to no site, so nothing can be set for its site.');
  if (mode === null) await db.settings.delete(wordsOn(site));
  else await db.settings.put({ name: wordsOn(site), value: mode });
}

/** The settings as they hold on the page at an address. */
export async function settingsAt(db: JieduDatabase, address: string): Promise<Settings> {
  const [settings, ofSite] = await Promise.all([settingsOf(db), wordModeOfSite(db, address)]);
  return ofSite === null ? settings : { ...settings, words: ofSite };
}
