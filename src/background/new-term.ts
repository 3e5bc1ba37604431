import type { SavedTerm } from '../glossary/saved-term';

/** What every term has that comes into the reader's glossary now. */
export function newTerm(now = Date.now()): Omit<SavedTerm, 'id' | 'term' | 'pinyin' | 'english' | 'met'> {
  return {
    explanation: '',
    note: '',
    tags: [],
    sentence: '',
    url: '',
    title: '',
    memory: null,
    savedAt: now,
    updatedAt: now,
    removedAt: 0,
  };
}
