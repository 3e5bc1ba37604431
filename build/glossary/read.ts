import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderingSource } from '../../src/glossary/entry';
import { type LocatedEntry, parseSources, parseTheme } from './parse';
import { compareText, type Problem } from './problem';

const SOURCES_FILE = 'sources.yaml';

/** Files of the glossary's folder that are not themes. */
const NOT_THEMES: ReadonlySet<string> = new Set([SOURCES_FILE, 'rare-readings.yaml']);

/** All that a folder of theme files holds, good or bad. */
export interface GlossaryFolder {
  /** Names of the theme files, sorted. */
  readonly themes: readonly string[];
  readonly entries: readonly LocatedEntry[];
  readonly sources: Readonly<Record<string, RenderingSource>>;
  /** What the parser and the schema object to. */
  readonly problems: readonly Problem[];
}

/** Reads assets/glossary, or a folder like it. Throws only when the folder or sources.yaml cannot be read. */
export function readGlossaryFolder(directory: string): GlossaryFolder {
  const themes = readdirSync(directory)
    .filter((name) => name.endsWith('.yaml') && !NOT_THEMES.has(name))
    .sort(compareText);
  const parsed = themes.map((name) => parseTheme(name, readFileSync(join(directory, name), 'utf8')));
  const { sources, problems } = parseSources(
    SOURCES_FILE,
    readFileSync(join(directory, SOURCES_FILE), 'utf8'),
  );
  return {
    themes,
    entries: parsed.flatMap((theme) => theme.entries),
    sources,
    problems: [...problems, ...parsed.flatMap((theme) => theme.problems)],
  };
}
