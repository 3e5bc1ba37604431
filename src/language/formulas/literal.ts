import type { FormulaTerm } from './formula';

const NUMBERS = [
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];
/** Measure words that English leaves out: four × 坚决不. */
const MEASURE = /^(?:个|项|条|种|大(?=..)|篇(?=大?文章)|件|场|道|类|方面|[张本块把座支](?=..))(?=.)/u;

/** The literal words of a formula in English: "four × 坚决不"; of several numbers "one 主 + three 辅". */
export function literalReading(terms: readonly FormulaTerm[]): string {
  const [only] = terms;
  if (terms.length === 1 && only !== undefined && only.head !== '')
    return `${numberWord(only.count)} × ${catchword(only.head)}`;
  return terms
    .map(({ count, head }) =>
      head === '' ? (count === null ? 'N' : String(count)) : `${numberWord(count)} ${catchword(head)}`,
    )
    .join(' + ');
}

/** What is counted, without its measure word: 坚决不 of 个坚决不. */
export function catchword(head: string): string {
  return head.replace(MEASURE, '');
}

function numberWord(count: number | null): string {
  if (count === null) return 'several';
  return NUMBERS[count] ?? String(count);
}
