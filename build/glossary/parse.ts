import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import {
  entryKey,
  entrySchema,
  type GlossaryEntry,
  type RenderingSource,
  sourcesSchema,
} from '../../src/glossary/entry';
import { explainIssue } from './issue';
import type { Problem } from './problem';

/** Where in a document a value stands: keys and list positions from the root. */
type YamlPath = readonly (string | number)[];

/** An entry with the place it was written at. */
export interface LocatedEntry {
  readonly entry: GlossaryEntry;
  readonly key: string;
  readonly file: string;
  /** The 1-based line of a field of the entry, or of the entry itself. */
  lineOf(...field: YamlPath): number | undefined;
}

export interface ParsedTheme {
  readonly entries: readonly LocatedEntry[];
  readonly problems: readonly Problem[];
}

/** A YAML 1.2 document (core schema) that knows its lines. */
interface LocatedYaml {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  lineOf(path: YamlPath): number | undefined;
}

function parseYaml(file: string, text: string): LocatedYaml {
  const lineCounter = new LineCounter();
  const document: Document = parseDocument(text, { schema: 'core', lineCounter, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings].map((error): Problem => {
    const { line } = lineCounter.linePos(error.pos[0]);
    const message = `not valid YAML: ${error.message}. Quote what holds ": ", " #" or begins with a mark`;
    return { severity: 'error', file, line, message };
  });
  const lineOf = (path: YamlPath): number | undefined => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
    // A field that is missing has no place of its own: name the nearest thing that holds it.
    return path.length === 0 ? undefined : lineOf(path.slice(0, -1));
  };
  return { value: document.errors.length === 0 ? document.toJS() : undefined, problems, lineOf };
}

/** What a theme file must be before its entries are looked at one by one, so that one bad entry hides no other. */
const outlineSchema = v.strictObject({
  theme: v.pipe(v.string(), v.nonEmpty()),
  entries: v.array(v.unknown()),
});

/** Reads the text of one theme file. Never throws: what is wrong is in `problems`, and the good entries are returned. */
export function parseTheme(file: string, text: string): ParsedTheme {
  const yaml = parseYaml(file, text);
  if (yaml.value === undefined) return { entries: [], problems: yaml.problems };
  const problems = [...yaml.problems];
  const outline = v.safeParse(outlineSchema, yaml.value);
  if (!outline.success) {
    for (const issue of outline.issues) {
      problems.push({ severity: 'error', file, line: 1, ...explainIssue(issue) });
    }
    return { entries: [], problems };
  }

  const entries: LocatedEntry[] = [];
  for (const [index, value] of outline.output.entries.entries()) {
    const lineOf = (...field: YamlPath) => yaml.lineOf(['entries', index, ...field]);
    const parsed = v.safeParse(entrySchema, value);
    if (parsed.success) {
      entries.push({ entry: parsed.output, key: entryKey(parsed.output), file, lineOf });
      continue;
    }
    for (const issue of parsed.issues) {
      const path = (issue.path ?? []).map((item) => item.key).filter(isPathKey);
      const line = lineOf(...path);
      problems.push({
        severity: 'error',
        file,
        entry: nameOf(value, index),
        ...(line === undefined ? {} : { line }),
        ...explainIssue(issue),
      });
    }
  }
  return { entries, problems };
}

/** Reads the text of sources.yaml; throws nothing, like `parseTheme`. */
export function parseSources(
  file: string,
  text: string,
): { sources: Record<string, RenderingSource>; problems: readonly Problem[] } {
  const yaml = parseYaml(file, text);
  if (yaml.value === undefined) return { sources: {}, problems: yaml.problems };
  const parsed = v.safeParse(sourcesSchema, yaml.value);
  if (parsed.success) return { sources: parsed.output, problems: yaml.problems };
  const problems = parsed.issues.map((issue): Problem => {
    const path = (issue.path ?? []).map((item) => item.key).filter(isPathKey);
    const line = yaml.lineOf(path);
    return { severity: 'error', file, ...(line === undefined ? {} : { line }), ...explainIssue(issue) };
  });
  return { sources: {}, problems: [...yaml.problems, ...problems] };
}

function isPathKey(key: unknown): key is string | number {
  return typeof key === 'string' || typeof key === 'number';
}

/** What to call an entry that did not pass the schema: its term where there is one, else its place in the list. */
function nameOf(value: unknown, index: number): string {
  const named = v.safeParse(v.object({ term: v.union([v.string(), v.number(), v.boolean()]) }), value);
  return named.success ? String(named.output.term) : `entry ${index + 1}`;
}
