/**
 * The layers, and which way dependencies point: entrypoints → contexts (reader, background, popup, sentinel) →
 * ui, page, storage, messages → annotation, glossary, dictionary, review, settings → language. Each rule names what a folder may NOT
 * reach; tests/repository/layers.test.ts proves that the rules bite.
 */
const CONTEXTS = 'reader|background|popup|options|library|sentinel|note';
const PURE = 'language|settings|annotation|glossary|dictionary|review|exchange';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule('no-cycles', 'Modules that need each other are one module.', {}, { circular: true }),
    rule(
      'entrypoints-only-wire',
      'Nothing depends on an entry point.',
      { path: '^src/' },
      { path: '^entrypoints/' },
    ),
    rule(
      'language-stands-alone',
      'The language core knows nothing of the product around it.',
      { path: '^src/language/' },
      { path: '^(src|entrypoints)/', pathNot: '^src/language/' },
    ),
    rule(
      'pure-layers-stay-pure',
      'Strings in, plain data out: no DOM adapter, no database, no messages, no interface.',
      { path: `^src/(${PURE})/` },
      { path: '^(src|entrypoints)/', pathNot: `^src/(${PURE})/` },
    ),
    rule(
      'pure-layers-use-no-platform',
      'No browser API, no Node, no framework in the pure layers (their tests may).',
      { path: `^src/(${PURE})/`, pathNot: '\\.test\\.ts$' },
      {
        path: '^(node:|node_modules/(wxt|preact|dexie|webextension-polyfill|@wxt-dev|@webext-core|@floating-ui)/)',
      },
    ),
    rule(
      'page-and-storage-never-meet',
      'A page may not reach the database, nor the database a page.',
      { path: '^src/page/' },
      { path: '^src/storage/' },
    ),
    rule(
      'storage-knows-no-page',
      'See page-and-storage-never-meet.',
      { path: '^src/storage/' },
      { path: '^src/(page|ui|messages)/' },
    ),
    rule(
      'database-belongs-to-the-background',
      'Dexie opened in a page would belong to the website.',
      { path: '^src/', pathNot: '^src/(storage|background)/' },
      { path: '^(src/storage/|node_modules/dexie/)' },
    ),
    rule(
      'page-is-an-adapter',
      'The DOM adapter knows text, not messages and not the interface.',
      { path: '^src/page/' },
      { path: `^src/(ui|messages|${CONTEXTS})/` },
    ),
    rule(
      'ui-gets-data-by-props',
      'Components ask nobody for their data.',
      { path: '^src/ui/' },
      { path: `^src/(page|storage|messages|${CONTEXTS})/` },
    ),
    rule(
      'messages-carry',
      'The protocol knows what is sent, not who sends it.',
      { path: '^src/messages/' },
      { path: `^src/(ui|page|storage|${CONTEXTS})/` },
    ),
    ...CONTEXTS.split('|').map((context) =>
      rule(
        `${context}-is-a-context-of-its-own`,
        'Contexts talk by messages.',
        { path: `^src/${context}/` },
        { path: `^src/(${CONTEXTS})/`, pathNot: `^src/${context}/` },
      ),
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '\\.css\\?inline$' },
  },
};

function rule(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}
