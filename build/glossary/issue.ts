import * as v from 'valibot';
import { CATEGORIES } from '../../src/glossary/entry';

/** Puts a finding of the schema into words that tell an author of entries what to do. */
export function explainIssue(issue: v.BaseIssue<unknown>): { field?: string; message: string } {
  const field = v.getDotPath(issue);
  return { ...(field === null ? {} : { field }), message: explain(issue) };
}

function explain(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return 'no such field; src/glossary/entry.ts lists the fields';
  }
  if (issue.received === 'undefined') return 'is missing; add it';
  if (issue.type === 'string' && isYamlSurprise(issue.input)) {
    return `YAML reads this as ${issue.input === null ? 'nothing' : `a ${typeof issue.input}`}, not as text; put it in quotes`;
  }
  if (issue.type === 'string' && typeof issue.input === 'object') {
    return 'YAML reads this as a list or a map, not as text; put it in quotes';
  }
  if (issue.type === 'array') return 'must be a list: [a, b]';
  if (issue.type === 'non_empty') return 'is empty; fill it in or leave the field out';
  if (issue.type === 'min_length') return `is too short a list (needs ${String(issue.requirement)})`;
  if (issue.type === 'picklist') return `no such value: ${issue.received}; known: ${listOf(issue.expected)}`;
  return issue.message;
}

/** The values that YAML makes of unquoted text: 12345, true, and nothing at all. */
function isYamlSurprise(input: unknown): boolean {
  return input === null || typeof input === 'number' || typeof input === 'boolean';
}

function listOf(expected: string | null): string {
  return expected?.includes('formula') ? CATEGORIES.join(', ') : (expected ?? '');
}
