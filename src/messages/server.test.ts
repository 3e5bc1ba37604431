import { describe, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'jiedu', getURL: () => 'ext://jiedu/' } } }));
vi.mock('./client', () => ({ onMessage: () => undefined }));

const { answer, identify } = await import('./server');

const PAGE = {
  asker: 'page',
  tab: 1,
  frame: 0,
  url: 'https://gov.example/',
  pageUrl: 'https://gov.example/',
} as const;
const PANEL = { ...PAGE, asker: 'panel', url: 'ext://jiedu/popup.html' } as const;

describe('who a message is from', () => {
  const tab = { id: 3, url: 'https://gov.example/' } as NonNullable<Parameters<typeof identify>[0]['tab']>;
  test.each([
    ['a content script', { id: 'jiedu', url: 'https://gov.example/a', tab, frameId: 2 }, 'page'],
    ['the popup', { id: 'jiedu', url: 'ext://jiedu/popup.html' }, 'panel'],
    ['a page of ours in a tab', { id: 'jiedu', url: 'ext://jiedu/popup.html', tab }, 'panel'],
    ['another extension', { id: 'other', url: 'ext://other/' }, undefined],
    ['nobody with an address', { id: 'jiedu' }, undefined],
    ['an address that only begins like ours', { id: 'jiedu', url: 'ext://jiedu.evil/' }, undefined],
  ])('%s', (_who, sender, asker) => expect(identify(sender)?.asker).toBe(asker));
});

describe('the door', () => {
  const handle = async () => null;
  test('lets through what the protocol describes', async () => {
    await expect(answer('terms.remove', handle, { id: '三保' }, PAGE)).resolves.toBeNull();
  });

  test.each([
    ['a page that asks for the whole glossary', 'terms.find', { query: '', limit: 9 }, PAGE],
    ['a page that asks about tabs', 'tab.state', { tab: 1 }, PAGE],
    ['a panel that poses as a page', 'page.consider', { sample: '', fresh: true }, PANEL],
    ['nobody', 'terms.remove', { id: '三保' }, null],
  ] as const)('refuses %s', async (_who, name, data, sender) => {
    await expect(answer(name, (async () => undefined) as never, data, sender)).rejects.toThrow(
      'not for this sender',
    );
  });

  test.each([
    ['terms.remove', { id: 7 }],
    ['terms.remove', null],
    ['page.consider', { sample: '字'.repeat(12_001), fresh: true }],
    ['highlights.note', { id: 'not-a-uuid', note: '' }],
    ['highlights.add', { highlight: { id: crypto.randomUUID() } }],
  ] as const)('refuses a malformed %s without quoting it', async (name, data) => {
    const refusal = answer(name, (async () => undefined) as never, data, PAGE);
    await expect(refusal).rejects.toThrow('expected form');
    await expect(refusal).rejects.not.toThrow('字');
  });
});
