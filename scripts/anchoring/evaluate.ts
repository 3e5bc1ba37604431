/**
 * Measures anchoring on generated cases: `npx tsx scripts/anchoring/evaluate.ts [rounds] [seed]`.
 * Each round highlights one passage of each length of a text of our own and puts it to every mutation.
 */
import { anchor } from '../../src/annotation/anchor';
import type { AnchorResult } from '../../src/annotation/anchor-result';
import { anchoringText } from '../../src/annotation/anchoring-text';
import { describeSpan } from '../../src/annotation/describe';
import { type FoldedText, toFoldedSpan } from '../../src/language/fold';
import type { Span } from '../../src/language/span';
import { LAYOUT, type Mutation, REMOVALS, REVISIONS, SURROUNDINGS } from './mutations';
import { POLICY_TEXT } from './policy-text';
import { Random } from './random';
import { spanNow, textOf, tracked } from './tracked-text';

type Verdict = 'right' | 'near' | 'ambiguous' | 'lost' | 'wrong';

const LENGTHS = [
  [2, 5],
  [6, 11],
  [12, 15],
  [16, 40],
  [41, 120],
  [121, 500],
] as const;

const TEXT = POLICY_TEXT.replaceAll('\n', '\u2029');
/** 200 articles with one and the same sentence in each, and little else. */
const BOILERPLATE = Array.from(
  { length: 200 },
  (_, i) => `第${i + 1}项。有关部门要按照职责分工抓好贯彻落实，重大事项及时报告。`,
).join('\u2029');

/** A verdict whose cases are printed: SHOW=wrong. */
const { SHOW } = process.env;

const rounds = Number(process.argv[2] ?? 20);
const random = new Random(Number(process.argv[3] ?? 1));
const tables = new Map<string, Map<string, Map<Verdict, number>>>();
let slowest = 0;

for (let round = 0; round < rounds; round += 1) {
  for (const [low, high] of LENGTHS) {
    const quote = randomQuote(TEXT, random.integer(low, high));
    runAll(TEXT, quote, 'the words stand, the layout changed', LAYOUT);
    runAll(TEXT, quote, 'the words stand, the surroundings changed', SURROUNDINGS);
    runAll(TEXT, quote, 'the words were revised', REVISIONS);
    const elsewhere = TEXT.split(TEXT.slice(quote.start, quote.end)).length > 2;
    runAll(
      TEXT,
      quote,
      elsewhere ? 'the passage is gone, its words stand elsewhere' : 'the passage is gone',
      REMOVALS,
    );
  }
  const start = BOILERPLATE.indexOf('有关部门', random.integer(0, BOILERPLATE.length - 60));
  runAll(BOILERPLATE, { start, end: start + random.integer(4, 28) }, 'a phrase that stands 200 times', {
    ...LAYOUT,
    'its paragraph removed': REMOVALS['its paragraph removed'] ?? (() => []),
  });
}

for (const [title, table] of tables) print(title, table);
console.log(`slowest anchoring of one highlight: ${slowest.toFixed(1)} ms`);

function runAll(
  text: string,
  quote: Span,
  title: string,
  mutations: Readonly<Record<string, Mutation>>,
): void {
  const original = anchoringText(text);
  const selector = describeSpan(text, original, quote);
  if (selector === null) return;
  for (const [name, mutate] of Object.entries(mutations)) {
    const now = mutate(tracked(text), quote, random);
    const page = anchoringText(textOf(now));
    const before = performance.now();
    const result = anchor(selector, page);
    slowest = Math.max(slowest, performance.now() - before);
    const expected = spanNow(now, selector.position);
    const verdict = judge(result, expected);
    if (SHOW === verdict) {
      console.log(
        name,
        JSON.stringify(selector.quote.exact),
        JSON.stringify(result),
        spanNow(now, selector.position),
      );
    }
    const apart =
      expected !== null && standsApart(page, expected, selector.jiedu.exact) && mutations !== REVISIONS;
    count(apart ? 'the passage went over several paragraphs and was taken apart' : title, name, verdict);
  }
}

/** Whether something was put between the words, or they were put in another order. */
function standsApart(page: FoldedText, now: Span, exact: string): boolean {
  const { start, end } = toFoldedSpan(page, now.start, now.end);
  return page.text.slice(start, end) !== exact;
}

/** Right: the very span. Near: seven tenths of both are one. Ambiguous counts as such, right or not. */
function judge(result: AnchorResult, expected: Span | null): Verdict {
  if (result.outcome === 'ambiguous') return 'ambiguous';
  if (result.outcome === 'orphan') return expected === null ? 'right' : 'lost';
  if (expected === null) return 'wrong';
  const { start, end } = result.span;
  if (start === expected.start && end === expected.end) return 'right';
  const shared = Math.min(end, expected.end) - Math.max(start, expected.start);
  const all = Math.max(end, expected.end) - Math.min(start, expected.start);
  return shared / all >= 0.7 ? 'near' : shared > 0 ? 'near' : 'wrong';
}

function randomQuote(text: string, length: number): Span {
  for (;;) {
    const start = random.integer(0, text.length - length);
    const quote = { start, end: start + length };
    const words = text.slice(quote.start, quote.end);
    if (/^[\p{Script=Han}\d]/u.test(words) && /[\p{Script=Han}\d%]$/u.test(words)) return quote;
  }
}

function count(title: string, name: string, verdict: Verdict): void {
  const table = tables.get(title) ?? new Map<string, Map<Verdict, number>>();
  tables.set(title, table);
  for (const row of [name, 'ALL']) {
    const counts = table.get(row) ?? new Map<Verdict, number>();
    table.set(row, counts);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
}

function print(title: string, table: Map<string, Map<Verdict, number>>): void {
  console.log(`\n${title}`);
  const rows: Record<string, Record<string, string>> = {};
  for (const [name, counts] of table) {
    const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
    const share = (verdict: Verdict): string =>
      `${((100 * (counts.get(verdict) ?? 0)) / total).toFixed(2)} %`;
    rows[name] = {
      cases: String(total),
      right: share('right'),
      near: share('near'),
      ambiguous: share('ambiguous'),
      lost: share('lost'),
      wrong: share('wrong'),
    };
  }
  console.table(rows);
}
