import type { AnalysedTerm, Analysis } from './analyse-text';

/** Prints an analysis for people. */
export function printAnalysis({
  file,
  register,
  terms,
  figures,
  words = [],
}: Analysis & { readonly file: string }): void {
  const { score, isReport, cues } = register;
  console.log(`${file}\n${isReport ? 'report-style' : 'not report-style'}, score ${score.toFixed(3)}`);
  for (const { reason, text, weight } of cues) {
    console.log(
      `  ${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)}  ${reason}${text === '' ? '' : `: ${text}`}`,
    );
  }
  console.log(`${terms.length} terms, ${new Set(terms.map(({ entry }) => entry)).size} different`);
  for (const term of terms) printTerm(term);
  console.log(`${figures.length} figures`);
  for (const { start, end, english } of figures) console.log(`  ${start}–${end}  ${english}`);
  for (const { text, pinyin, source } of words)
    console.log(`  ${text.replace(/\s+/gu, '')}\t${pinyin}\t${source}`);
  console.log('');
}

function printTerm({ start, end, term, pinyin, english }: AnalysedTerm): void {
  console.log(`  ${start}–${end}  ${term}  ${pinyin}  ${english.join('; ')}`);
}
