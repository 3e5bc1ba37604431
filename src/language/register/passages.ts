import { registerLogOdds } from './classify';

/** A block of this many UTF-16 units is half trusted on its own. */
const HALF_TRUSTED = 120;
/** No block is surer than this, in log odds. */
const SUREST = 4;
/** What it costs, in log odds, to say that a report begins or ends between two blocks. */
const BOUNDARY = 2.5;
/** A fragment is shorter than this and ends no sentence: a heading, or an item of a menu. */
const LONGEST_FRAGMENT = 40;
/** More fragments than this in a row are a menu. */
const MOST_HEADINGS = 3;
/** Fragments say little; less than a boundary costs. */
const FRAGMENT_SAYS = 0.4;
/** A text without cues has log odds of about −3.5: from here a fragment has some of its own. */
const FRAGMENT_WITH_CUES = -2.5;

/**
 * Which blocks of one page, given in reading order, are report-style: the body of an article between navigation,
 * comments and advertisements. A block speaks for itself as far as its length allows, and the most probable
 * sequence of verdicts in which reports seldom begin or end (Viterbi's algorithm over two states) lets a heading
 * or a short paragraph follow its neighbours.
 */
export function selectPassages(passages: readonly string[]): boolean[] {
  // Log odds, halved to both sides, of the best sequence that ends outside or inside a report.
  let outside = 0;
  let inside = 0;
  const steps = blockEvidence(passages).map((evidence) => {
    const step = { leaves: inside - BOUNDARY > outside, enters: outside - BOUNDARY > inside };
    const before = { outside, inside };
    outside = (step.leaves ? before.inside - BOUNDARY : before.outside) - evidence / 2;
    inside = (step.enters ? before.outside - BOUNDARY : before.inside) + evidence / 2;
    return step;
  });
  let isInside = inside > outside;
  return steps
    .reverse()
    .map(({ leaves, enters }) => {
      const verdict = isInside;
      isInside = verdict ? !enters : leaves;
      return verdict;
    })
    .reverse();
}

/** What each block says for itself, in log odds. */
function blockEvidence(passages: readonly string[]): number[] {
  const fragmentRuns = runLengths(passages.map(isFragment));
  return passages.map((passage, index) => {
    const length = passage.trim().length;
    if (length === 0) return 0;
    const logOdds = registerLogOdds(passage);
    if (isFragment(passage)) {
      const isHeading = logOdds > FRAGMENT_WITH_CUES && fragmentRuns[index]! <= MOST_HEADINGS;
      return isHeading ? FRAGMENT_SAYS : -FRAGMENT_SAYS;
    }
    const bounded = Math.max(-SUREST, Math.min(SUREST, logOdds));
    return (bounded * length) / (length + HALF_TRUSTED);
  });
}

function isFragment(passage: string): boolean {
  const text = passage.trim();
  return text.length > 0 && text.length < LONGEST_FRAGMENT && !/[。；！？.;!?]/.test(text);
}

/** For each flag, how many equal ones stand in a row with it. */
function runLengths(flags: readonly boolean[]): number[] {
  const lengths = flags.map(() => 1);
  for (let index = 1; index < flags.length; index++) {
    if (flags[index] === flags[index - 1]) lengths[index] = lengths[index - 1]! + 1;
  }
  for (let index = flags.length - 2; index >= 0; index--) {
    if (flags[index] === flags[index + 1]) lengths[index] = lengths[index + 1]!;
  }
  return lengths;
}
