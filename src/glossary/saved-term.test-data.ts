import type { SavedTerm } from './saved-term';

/** A saved term for tests. */
export function savedTerm(over: Partial<SavedTerm> = {}): SavedTerm {
  return {
    id: '三保',
    term: '三保',
    pinyin: 'sān bǎo',
    english: ['three guarantees'],
    explanation: '',
    note: '',
    tags: [],
    met: '三保',
    sentence: '兜牢三保底线。',
    url: 'https://gov.example/report',
    title: '报告',
    memory: null,
    savedAt: 1,
    updatedAt: 1,
    removedAt: 0,
    ...over,
  };
}
