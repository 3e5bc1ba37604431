import type { GlossaryEntry } from '../../src/glossary/entry';
import type { LocatedEntry } from './parse';
import type { Problem } from './problem';

/** What a rule has to say of one entry. */
export interface Finding {
  readonly severity: Problem['severity'];
  /** Path of the field within the entry: `['parts', 0, 'en']`. */
  readonly field: readonly (string | number)[];
  readonly message: string;
}

/** A rule that needs to see one entry only. */
export type EntryRule = (entry: GlossaryEntry) => Finding[];

export function error(field: string | Finding['field'], message: string): Finding {
  return { severity: 'error', field: typeof field === 'string' ? [field] : field, message };
}

export function warning(field: string | Finding['field'], message: string): Finding {
  return { ...error(field, message), severity: 'warning' };
}

/** Says of a finding which file and line it is about. */
export function locate({ key, file, lineOf }: LocatedEntry, finding: Finding): Problem {
  const line = lineOf(...finding.field);
  return {
    severity: finding.severity,
    file,
    ...(line === undefined ? {} : { line }),
    entry: key,
    field: finding.field.join('.'),
    message: finding.message,
  };
}
