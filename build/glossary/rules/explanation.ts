import { type EntryRule, error, type Finding } from '../finding';

/** Length of an explanation in UTF-16 units: shorter says nothing, longer does not fit a card. */
const SHORTEST = 40;
const LONGEST = 600;
const MOST_SENTENCES = 3;

/** One to three sentences of a card's length that end as sentences do. */
export const explanationForm: EntryRule = ({ explanation }) => {
  const findings: Finding[] = [];
  const { length } = explanation;
  if (length < SHORTEST || length > LONGEST) {
    findings.push(error('explanation', `${length} characters; write ${SHORTEST} to ${LONGEST}`));
  }
  if (!explanation.endsWith('.')) findings.push(error('explanation', 'does not end with a full stop'));
  const sentences = countSentences(explanation);
  if (sentences > MOST_SENTENCES) {
    findings.push(error('explanation', `${sentences} sentences; write one to ${MOST_SENTENCES}`));
  }
  return findings;
};

/** An explanation is for people who think in English: Chinese words may be quoted in it, and no more. */
export const explanationLanguage: EntryRule = ({ explanation }) => {
  const han = explanation.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = explanation.match(/[A-Za-z]/g)?.length ?? 0;
  if (han * 4 <= latin) return [];
  return [error('explanation', 'is mostly Chinese; explain in English')];
};

/** Full stops that end no sentence. */
const ABBREVIATIONS =
  /\b(?:e\.g|i\.e|etc|cf|vs|approx|no|nos|Art|Co|Ltd|Dr|Mr|Ms|Mrs|St|U\.S|U\.K|U\.N|[A-Z])\./g;

/** How many sentences a text has: marks that end one, followed by the end or by a new beginning. */
export function countSentences(text: string): number {
  return (
    text.replace(ABBREVIATIONS, '').match(/[.!?]["”’)]*(?=\s+["“‘(]*[\p{Lu}\p{Script=Han}\d]|\s*$)/gu)
      ?.length ?? 0
  );
}
