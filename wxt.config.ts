import { defineConfig } from 'wxt';
import { dictionaryAssets } from './build/dictionary-bundle';
import { glossaryAsset, glossaryModules } from './build/glossary-bundle';

/** What is written into both manifests: the few permissions the work needs, each with its reason. */
const permissions = [
  'scripting', // loads the reader into a page only after the page has proved to be a report
  'storage', // the state of a tab, for the popup, in memory only
  'unlimitedStorage', // highlights and notes are never evicted to make room
  'contextMenus', // what can be done with selected text
  'alarms', // once an hour: is a backup due, is the bin to be emptied, is the database still whole
];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  // Named without a version: scripts/start.ts and the tests install it.
  zip: { artifactTemplate: '{{name}}-{{browser}}.zip' },
  hooks: {
    'build:publicAssets': (_wxt, files) => void files.push(glossaryAsset(), ...dictionaryAssets()),
  },
  vite: () => ({
    plugins: [glossaryModules()],
    // The tables of characters are plain text in the bundle; escaped they would be half as large again.
    build: { target: 'es2023' },
    esbuild: { charset: 'utf8' },
  }),
  manifest: ({ browser }) => ({
    name: 'Jiedu 解读',
    description: 'Reads Chinese policy text with you: finds its policy terms and explains them.',
    permissions,
    // Asked for when the reader switches the daily backup on: it goes to the downloads folder.
    optional_permissions: ['downloads'],
    host_permissions: ['<all_urls>'],
    // WXT's own wrapper for content scripts would bring the polyfill into every page; the sentinel is written
    // to need neither, so it is declared here.
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['sentinel.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
      },
    ],
    // The editor of notes stands in a frame of the page, which cannot hear what is typed there. In Chromium its address
    // changes with every start, so that no page can look for it.
    web_accessible_resources: [
      {
        resources: ['note.html'],
        matches: ['<all_urls>'],
        ...(browser === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ],
    // Without this line every other extension may connect to ours.
    ...(browser === 'chrome' ? { externally_connectable: { ids: [] }, minimum_chrome_version: '128' } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'jiedu@jiedu.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
