import { NO_SOURCE } from '../compile';
import { error, type Finding, locate } from '../finding';
import type { LocatedEntry } from '../parse';
import type { Problem } from '../problem';

/** A rendering names a document of sources.yaml, or says `none`. */
export function knownSources(entries: readonly LocatedEntry[], sources: ReadonlySet<string>): Problem[] {
  return entries
    .filter(({ entry }) => entry.source !== NO_SOURCE && !sources.has(entry.source))
    .map((located) =>
      locate(
        located,
        error(
          'source',
          `${located.entry.source} is not in sources.yaml; add the document there or write ${NO_SOURCE}`,
        ),
      ),
    );
}

/** Related entries exist, are others, and are named once. */
export function relatedEntries(entries: readonly LocatedEntry[]): Problem[] {
  const keys = new Set(entries.map(({ key }) => key));
  const holderOf = new Map(
    entries.flatMap(({ key, entry }) => (entry.variants ?? []).map((form) => [form, key])),
  );
  return entries.flatMap((located) => {
    const related = located.entry.related ?? [];
    return related.flatMap((key, index): Problem[] => {
      const message = complaint(key, index, related, located.key, keys, holderOf);
      const field: Finding['field'] = ['related', index];
      return message === undefined ? [] : [locate(located, error(field, message))];
    });
  });
}

function complaint(
  key: string,
  index: number,
  related: readonly string[],
  self: string,
  keys: ReadonlySet<string>,
  holderOf: ReadonlyMap<string, string>,
): string | undefined {
  if (key === self) return 'an entry is not related to itself';
  if (related.indexOf(key) !== index) return `${key} is named twice`;
  if (keys.has(key)) return undefined;
  const holder = holderOf.get(key);
  if (holder !== undefined) return `${key} is a variant; name its entry ${holder}`;
  const senses = [...keys].filter((other) => other.startsWith(`${key}#`));
  if (senses.length > 0) return `${key} has several senses; name one: ${senses.join(', ')}`;
  return `${key} has no entry; write one or leave it out`;
}
