import { readFileSync } from 'node:fs';

/** One labelled text of a corpus file (JSON Lines). `borderline` texts are measured apart and never learned. */
export interface Sample {
  readonly id: string;
  readonly label: 'report' | 'other' | 'borderline';
  readonly genre: string;
  readonly source: string;
  readonly text: string;
}

export class CorpusError extends Error {}

const LABELS: readonly string[] = ['report', 'other', 'borderline'];

/** Reads a corpus file; throws a {@link CorpusError} that names the line and what is wrong with it. */
export function readCorpus(path: string): Sample[] {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CorpusError(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const samples = content
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, `${path}:${index + 1}`)]));
  if (samples.length === 0) throw new CorpusError(`${path} holds no texts.`);
  return samples;
}

function parseLine(line: string, place: string): Sample {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CorpusError(`${place}: not a JSON object. The file must hold one JSON object per line.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CorpusError(`${place}: not a JSON object.`);
  }
  const record = new Map(Object.entries(value));
  const field = (name: string): string => {
    const content: unknown = record.get(name);
    if (typeof content !== 'string' || content.trim() === '') {
      throw new CorpusError(`${place}: "${name}" must be a text that is not empty.`);
    }
    return content;
  };
  const label = field('label');
  if (!isLabel(label)) {
    throw new CorpusError(`${place}: "label" is "${label}", but must be one of ${LABELS.join(', ')}.`);
  }
  return { id: field('id'), label, genre: field('genre'), source: field('source'), text: field('text') };
}

function isLabel(label: string): label is Sample['label'] {
  return LABELS.includes(label);
}

/**
 * The family a source belongs to: what must be held out together. Sources of one repository (before the colon)
 * were made by one hand from one kind of text, be it the years of one series of reports, the days of one
 * broadcast or the sections of one portal: a model that saw one has half seen the others. Sites of the web
 * (`web:`) are separate publishers.
 */
export function familyOf(source: string): string {
  return source.startsWith('web:') ? source : source.replace(/:.*$/s, '');
}

/** Groups in order of first appearance (`Map.groupBy` needs Node 21). */
export function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
