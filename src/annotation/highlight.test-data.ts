import type { Highlight } from './highlight';

/** A highlight for tests. */
export function sampleHighlight(over: Partial<Highlight> = {}): Highlight {
  return {
    id: '6f0d6f0e-6a43-4c0a-9d51-1d2f6a1f2b3c',
    page: '//gov.example/report',
    url: 'https://gov.example/report',
    title: '报告',
    selector: {
      quote: { type: 'TextQuoteSelector', exact: '三保', prefix: '兜牢', suffix: '底线。' },
      position: { type: 'TextPositionSelector', start: 2, end: 4 },
      jiedu: { version: 1, exact: '三保', prefix: '兜牢', suffix: '底线。', start: 2, textLength: 7 },
    },
    note: '',
    colour: 'yellow',
    tags: [],
    createdAt: 1,
    updatedAt: 1,
    removedAt: 0,
    ...over,
  };
}
