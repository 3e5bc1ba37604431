import { stageOf, type TermsRead } from '../review/statistics';
import type { JieduDatabase } from '../storage/database';
import { savedTerms } from '../storage/saved-terms';
import { standings } from '../storage/standings';
import { type LocalRecord, localRecord } from './local-record';

interface Month {
  /** `2026-11`; empty: nothing was read yet. */
  readonly month: string;
  readonly ids: readonly string[];
}

/** Of the last month in which something was read: which terms, not on which pages. */
const record: LocalRecord<Month> = localRecord('termsRead', { month: '', ids: [] });

/** Notes that terms stood on a page. What is noted at the same moment in two pages may be noted once. */
export async function noteTermsRead(ids: readonly string[], now = new Date()): Promise<void> {
  const month = monthOf(now);
  const before = await record.read();
  const known = before.month === month ? before.ids : [];
  const all = new Set([...known, ...ids]);
  if (all.size > known.length || before.month !== month) await record.write({ month, ids: [...all] });
}

/** How many of this month's terms the reader knows. */
export async function termsReadThisMonth(db: JieduDatabase, now = new Date()): Promise<TermsRead> {
  const { month, ids } = await record.read();
  const read = new Set(month === monthOf(now) ? ids : []);
  const [terms, said] = await Promise.all([savedTerms(db), standings(db)]);
  const known = new Set(said.filter(({ standing }) => standing === 'known').map(({ id }) => id));
  const saved = terms.filter(({ id }) => read.has(id));
  for (const { id, memory } of saved) if (stageOf(memory) === 'known') known.add(id);
  return {
    read: read.size,
    known: [...read].filter((id) => known.has(id)).length,
    learning: saved.filter(({ id }) => !known.has(id)).length,
  };
}

function monthOf(now: Date): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}
