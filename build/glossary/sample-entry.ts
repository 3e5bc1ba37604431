import { entryKey, type GlossaryEntry } from '../../src/glossary/entry';
import type { Finding } from './finding';
import type { LocatedEntry } from './parse';

/** For tests: an entry that every rule accepts, with some fields replaced. */
export function entryWith(fields: Partial<GlossaryEntry> = {}): GlossaryEntry {
  return {
    term: '零基预算',
    pinyin: 'língjī yùsuàn',
    english: ['zero-based budgeting'],
    explanation: 'Budgeting in which each department has to justify its spending from zero every year.',
    category: 'technical',
    scope: 'national',
    source: 'none',
    ...fields,
  };
}

/** For tests: the same, as if read from line 7 of a file. */
export function locatedWith(fields: Partial<GlossaryEntry> = {}, file = 'theme.yaml'): LocatedEntry {
  const entry = entryWith(fields);
  return { entry, key: entryKey(entry), file, lineOf: () => 7 };
}

/** For tests: `error english.0` for each finding. */
export function briefly(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, field }) => `${severity} ${field.join('.')}`);
}
