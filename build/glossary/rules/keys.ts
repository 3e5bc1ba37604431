import { error, type Finding, locate, warning } from '../finding';
import type { LocatedEntry } from '../parse';
import type { Problem } from '../problem';

/** No two entries have the same key: the term, with its sense where it has one. */
export function uniqueKeys(entries: readonly LocatedEntry[]): Problem[] {
  return [...groupBy(entries, ({ key }) => [key]).values()].flatMap(([first, ...others]) =>
    others.map((other) =>
      locate(other, error('term', `already in ${placeOf(first)}; merge the two, or give each a sense`)),
    ),
  );
}

/**
 * Of the entries that claim the same written form all but one give cues, so that there is a way to choose and a
 * default when nothing decides; and each says by its `sense` which one it is.
 */
export function sharedForms(entries: readonly LocatedEntry[]): Problem[] {
  const problems: Problem[] = [];
  for (const [form, claimants] of groupBy(entries, formsOf)) {
    const keys = new Set(claimants.map(({ key }) => key));
    if (keys.size < 2) continue;
    const others = (one: LocatedEntry) => claimants.filter((other) => other !== one).map(placeOf);
    for (const claimant of claimants) {
      if (claimant.entry.sense !== undefined) continue;
      const message = `${form} is claimed by ${others(claimant).join(', ')} too; drop it from one, or give each a sense`;
      problems.push(locate(claimant, error(fieldOf(claimant, form), message)));
    }
    const defaults = claimants.filter(({ entry }) => entry.sense !== undefined && entry.cues === undefined);
    for (const extra of defaults.slice(1)) {
      const message = `${form} has a sense without cues in ${placeOf(defaults[0])} already; give this one cues`;
      problems.push(locate(extra, error('cues', message)));
    }
    if (defaults.length === 0 && claimants.every(({ entry }) => entry.sense !== undefined)) {
      for (const claimant of claimants.slice(0, 1)) {
        const message = `every sense of ${form} has cues; leave them out of the one that is meant when none stands near`;
        problems.push(locate(claimant, error('cues', message)));
      }
    }
  }
  return problems;
}

/** A sense tells entries of one term apart, and cues choose between them: alone they do nothing. */
export function loneSenses(entries: readonly LocatedEntry[]): Problem[] {
  const claims = groupBy(entries, formsOf);
  return entries.flatMap((located) => {
    const { sense, cues } = located.entry;
    const shared = formsOf(located).some((form) => (claims.get(form)?.length ?? 0) > 1);
    const findings: Finding[] = [];
    if (sense !== undefined && !shared) {
      findings.push(warning('sense', 'the only entry of this term; a sense is for telling several apart'));
    }
    if (cues !== undefined && sense === undefined) {
      findings.push(error('cues', 'cues choose between senses; give the entry a sense or leave them out'));
    }
    return findings.map((finding) => locate(located, finding));
  });
}

/** A variant that repeats the term, or another variant, says nothing. */
export function repeatedForms(entries: readonly LocatedEntry[]): Problem[] {
  return entries.flatMap((located) => {
    const forms = [located.entry.term, ...(located.entry.variants ?? [])];
    return forms.flatMap((form, index) =>
      forms.indexOf(form) === index
        ? []
        : [locate(located, error(['variants', index - 1], `${form} is already a form of this entry`))],
    );
  });
}

function formsOf({ entry }: LocatedEntry): string[] {
  return [...new Set([entry.term, ...(entry.variants ?? [])])];
}

function fieldOf({ entry }: LocatedEntry, form: string): Finding['field'] {
  const index = entry.variants?.indexOf(form) ?? -1;
  return entry.term === form || index === -1 ? ['term'] : ['variants', index];
}

function placeOf(located: LocatedEntry | undefined): string {
  if (located === undefined) return 'another entry';
  const line = located.lineOf();
  return `${located.file}${line === undefined ? '' : `:${line}`} (${located.key})`;
}

function groupBy(
  entries: readonly LocatedEntry[],
  keysOf: (entry: LocatedEntry) => readonly string[],
): Map<string, LocatedEntry[]> {
  const groups = new Map<string, LocatedEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}
