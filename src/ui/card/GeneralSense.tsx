import { glossOf } from '../../dictionary/word-card';
import type { WordEntry } from '../../dictionary/word-entry';

/**
 * What a general dictionary says of a policy term, in one line at the end of its card. It is always said to be the
 * general sense: whether it misleads in a policy text, the reader sees from what stands above it.
 */
export function GeneralSense({ entries }: { readonly entries: readonly WordEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <p class="general">
      <span class="label">In general Chinese:</span>
      {entries.map(sensesOf).join(' / ')}
    </p>
  );
}

function sensesOf(entry: WordEntry): string {
  return entry.target === null ? entry.senses.join('; ') : glossOf(entry);
}
