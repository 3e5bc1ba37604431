import { REGISTER_PRIOR, registerLogOdds } from './classify';
import { SHORTEST_MEASURED } from './measure';

/** Of a longer block the beginning is measured: no verdict changes after so much text. */
const MOST_MEASURED = 6_000;
/** A block of this many UTF-16 units is half trusted on its own. */
const HALF_TRUSTED = 120;
/** No block is surer than this, in log odds. */
const SUREST = 4;
/** What it costs, in log odds, to say that a report begins or ends between two blocks. */
const BOUNDARY = 1.2;
/** What it costs that a page begins or ends in the middle of a report: most begin with a menu. */
const EDGE = 0.6;
/** A fragment is shorter than this and has no stops: a heading, or an item of a menu. */
const LONGEST_FRAGMENT = 40;
/** A heading stands at most this many blocks before a text: a date line may come between. */
const HEADING_DISTANCE = 2;
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
  const work = passageSelection(passages);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps, a passage at a time, for a page that wants its turn in between. */
export function* passageSelection(passages: readonly string[]): Generator<void, boolean[], void> {
  // Log odds, halved to both sides, of the best sequence that ends outside or inside a report.
  let outside = 0;
  let inside = -EDGE;
  const weighed: number[] = [];
  for (const index of passages.keys()) {
    weighed.push(evidenceOf(passages, index));
    yield;
  }
  const steps = weighed.map((evidence) => {
    const step = { leaves: inside - BOUNDARY > outside, enters: outside - BOUNDARY > inside };
    const before = { outside, inside };
    outside = (step.leaves ? before.inside - BOUNDARY : before.outside) - evidence / 2;
    inside = (step.enters ? before.outside - BOUNDARY : before.inside) + evidence / 2;
    return step;
  });
  let isInside = inside - EDGE > outside;
  return steps
    .reverse()
    .map(({ leaves, enters }) => {
      const verdict = isInside;
      isInside = verdict ? !enters : leaves;
      return verdict;
    })
    .reverse();
}

/** What a block says for itself, in log odds. */
function evidenceOf(passages: readonly string[], index: number): number {
  const passage = passages[index] ?? '';
  const length = passage.trim().length;
  if (length === 0) return 0;
  const logOdds = registerLogOdds(passage.slice(0, MOST_MEASURED));
  if (isFragment(passage)) {
    const following = passages.slice(index + 1, index + 1 + HEADING_DISTANCE);
    const isHeading = logOdds > FRAGMENT_WITH_CUES && !following.every(isFragment);
    return isHeading ? FRAGMENT_SAYS : -FRAGMENT_SAYS;
  }
  const bounded = Math.max(-SUREST, Math.min(SUREST, logOdds - missingPrior(length)));
  return (bounded * length) / (length + HALF_TRUSTED);
}

/** The prior is meant for a whole text: a sentence bears its share, or every sentence would count it again. */
function missingPrior(length: number): number {
  return REGISTER_PRIOR * (1 - Math.min(1, length / SHORTEST_MEASURED));
}

function isFragment(passage: string): boolean {
  const text = passage.trim();
  return text.length < LONGEST_FRAGMENT && !/[，。；：！？,.;:!?]/.test(text);
}
