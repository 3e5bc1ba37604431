import { describe, expect, test, vi } from 'vitest';
import { type Asker, type RequestName, requests } from './protocol';

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'jiedu', getURL: () => 'ext://jiedu/' } } }));
vi.mock('./client', () => ({ onMessage: () => undefined }));

const { answer, identify } = await import('./server');

/**
 * All that a content script is answered, which is all that a page could ask for that has taken one over. Each must
 * concern that page alone, or hold nothing that the reader made: think before you add to it.
 */
const FOR_PAGES: readonly RequestName[] = [
  'dictionary.readings',
  'dictionary.words',
  'glossary.cards',
  'highlights.add',
  'highlights.bringBack',
  'highlights.edit',
  'highlights.note',
  'highlights.remove',
  'note.open',
  'page.consider',
  'page.found',
  'page.open',

  'terms.create',
  'terms.remove',
  'terms.save',
  'terms.stand',
];

const names = Object.keys(requests) as RequestName[];
const SENDERS = {
  page: { asker: 'page', tab: 1, frame: 0, url: 'https://gov.example/', pageUrl: 'https://gov.example/' },
  note: {
    asker: 'note',
    tab: 1,
    frame: 2,
    url: 'ext://jiedu/note.html',
    pageUrl: 'https://gov.example/',
  },
  panel: { asker: 'panel', tab: -1, frame: -1, url: 'ext://jiedu/popup.html', pageUrl: '' },
} as const;

/** What becomes of a request whose data fit nothing: refused for who asks, or only for what is asked. */
async function refusal(name: RequestName, asker: Asker | null): Promise<string> {
  const handle = vi.fn();
  const sender = asker === null ? null : SENDERS[asker];
  const message = await answer(name, handle as never, Symbol('nothing'), sender).catch(
    (error: Error) => error.message,
  );
  expect(handle).not.toHaveBeenCalled();
  return String(message);
}

test('a content script that asks for everything gets what is for pages, and nothing else', async () => {
  const open: RequestName[] = [];
  for (const name of names)
    if (!(await refusal(name, 'page')).includes('not for this sender')) open.push(name);
  expect(open.sort()).toEqual(FOR_PAGES);
});

/** All that the frame of a note is answered. */
const FOR_NOTES: readonly RequestName[] = ['note.begin', 'note.cancel', 'note.save', 'note.typed'];

test('the frame of a note that asks for everything gets what is for its note, and nothing else', async () => {
  const open: RequestName[] = [];
  for (const name of names)
    if (!(await refusal(name, 'note')).includes('not for this sender')) open.push(name);
  expect(open.sort()).toEqual(FOR_NOTES);
});

test('whom the protocol does not know gets nothing', async () => {
  for (const name of names) expect(await refusal(name, null)).toContain('not for this sender');
});

describe('data that fit nothing are refused, whoever sends them', () => {
  const HOSTILE: readonly unknown[] = [
    undefined,
    null,
    0,
    '',
    [],
    [[]],
    'x'.repeat(1_000_000),
    { __proto__: null },
    JSON.parse('{"__proto__":{"id":"三保"},"constructor":{"prototype":{}}}'),
    { id: { toString: () => '三保' } },
    { ids: 'all' },
    { url: 7, ids: [{}] },
  ];
  /** Requests without any data: whatever is sent along is dropped. */
  const isEmpty = (name: RequestName) => Object.keys(requests[name].data.entries).length === 0;

  test.each(names.filter((name) => !isEmpty(name)))('%s', async (name) => {
    const { from } = requests[name];
    for (const data of HOSTILE) {
      const handle = vi.fn();
      const asked = answer(name, handle as never, data, SENDERS[from === 'both' ? 'panel' : from]);
      await expect(asked).rejects.toThrow('expected form');
      expect(handle).not.toHaveBeenCalled();
    }
  });
});

describe('a sender is who the browser says it is', () => {
  const tab = { id: 3, url: 'https://gov.example/' } as NonNullable<Parameters<typeof identify>[0]['tab']>;
  test.each([
    ['another extension with our address', { id: 'other', url: 'ext://jiedu/popup.html' }],
    ['a web page, which has no id', { url: 'https://evil.example/', tab }],
    ['a content script without a tab', { id: 'jiedu', url: 'https://gov.example/' }],
    ['our id without an address', { id: 'jiedu', tab }],
  ])('%s is nobody', (_who, sender) => expect(identify(sender)).toBeNull());

  test('the frame of a note is no panel, and one that no tab holds is nobody', () => {
    const url = 'ext://jiedu/note.html#draft';
    expect(identify({ id: 'jiedu', url, frameId: 4, tab })?.asker).toBe('note');
    expect(identify({ id: 'jiedu', url })).toBeNull();
  });

  test('a page that is framed by ours is still a page', () => {
    const sender = { id: 'jiedu', url: 'https://evil.example/', frameId: 4, tab };
    expect(identify(sender)?.asker).toBe('page');
  });
});
