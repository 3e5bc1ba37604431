import type {
  CardSource,
  CompiledGlossary,
  CompiledTerm,
  GlossaryCard,
  RelatedTerm,
} from '../../src/glossary/compiled';
import { entryKey, type GlossaryEntry, type RenderingSource } from '../../src/glossary/entry';
import { foldedForms } from '../../src/glossary/folded-forms';
import { compareText } from './problem';

/** The value of `source` in an entry for which no official rendering is known. */
export const NO_SOURCE = 'none';

/** The glossary as its authors wrote it, read and valid. */
export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  readonly sources: Readonly<Record<string, RenderingSource>>;
}

/**
 * Makes what ships of what was written. The result depends on the entries alone, not on the files or the order in
 * which they stand, so that a build can be repeated byte for byte.
 *
 * @throws Error when two entries share a key, or a key of a source or of a related entry leads nowhere.
 */
export function compileGlossary(glossary: Glossary): CompiledGlossary {
  const byKey = new Map<string, GlossaryEntry>();
  for (const entry of glossary.entries) {
    const key = entryKey(entry);
    if (byKey.has(key)) throw new Error(`Two glossary entries have the key ${key}`);
    byKey.set(key, entry);
  }
  const sorted = [...byKey].sort(([a], [b]) => compareText(a, b));
  return {
    terms: sorted.map(([id, entry]) => compileTerm(id, entry)),
    cards: Object.fromEntries(
      sorted.map(([id, entry]) => [id, compileCard(id, entry, glossary.sources, byKey)]),
    ),
  };
}

function compileTerm(id: string, entry: GlossaryEntry): CompiledTerm {
  const forms = foldedForms([entry.term, ...(entry.variants ?? [])]);
  return { id, forms, ...(entry.cues === undefined ? {} : { cues: entry.cues }), category: entry.category };
}

/** `unsure` is a note between editors and stays behind; everything a reader sees is named here one by one. */
function compileCard(
  id: string,
  entry: GlossaryEntry,
  sources: Readonly<Record<string, RenderingSource>>,
  byKey: ReadonlyMap<string, GlossaryEntry>,
): GlossaryCard {
  const source = sourceOf(id, entry.source, sources);
  return {
    id,
    term: entry.term,
    variants: entry.variants ?? [],
    ...(entry.sense === undefined ? {} : { sense: entry.sense }),
    pinyin: entry.pinyin,
    english: entry.english,
    explanation: entry.explanation,
    parts: entry.parts ?? [],
    category: entry.category,
    scope: entry.scope,
    ...(entry.since === undefined ? {} : { since: entry.since }),
    ...(source === undefined ? {} : { source }),
    related: (entry.related ?? []).map((key) => relatedOf(id, key, byKey)),
  };
}

function sourceOf(
  id: string,
  key: string,
  sources: Readonly<Record<string, RenderingSource>>,
): CardSource | undefined {
  if (key === NO_SOURCE) return undefined;
  const source = sources[key];
  if (source === undefined) throw new Error(`${id} names a source that sources.yaml does not have: ${key}`);
  const { title, titleZh, year, issuer, kind } = source;
  return { title, ...(titleZh === undefined ? {} : { titleZh }), year, issuer, kind };
}

function relatedOf(id: string, key: string, byKey: ReadonlyMap<string, GlossaryEntry>): RelatedTerm {
  const entry = byKey.get(key);
  if (entry === undefined) throw new Error(`${id} names a related entry that does not exist: ${key}`);
  return { id: key, term: entry.term, english: entry.english[0] ?? entry.term };
}
