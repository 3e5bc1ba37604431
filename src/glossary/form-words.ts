import { Lattice, LONGEST_WINDOW } from '../language/segmentation/lattice';
import type { Lexicon } from '../language/segmentation/lexicon';
import { COST_STEPS } from '../language/segmentation/packed-lexicon';
import { ABSENT } from '../language/segmentation/prefix-tree';
import { classNumber, WORD_CLASSES, type WordClass } from '../language/segmentation/word-classes';

/**
 * How much likelier a term of the glossary is, in the texts that it was written for, than its parts coming together
 * by chance. docs/decisions/0004-term-boundaries.md tells how it was chosen.
 */
const COLLOCATION_GAIN = 5 * COST_STEPS;
/** No term is rarer than that in the texts that it was written for, however rare its parts are: 微 in 小微企业. */
const GREATEST_COST = 18 * COST_STEPS;
const UNKNOWN = -1;
/** Joints are kept of the first units of a form. */
const LONGEST_JOINTS = 30;

const NOUN = classNumber('noun', false);
/** A term may belong to these as a word of the lexicon. What the lexicon takes for a number (两会) is a noun here. */
const CLASSES_OF_TERMS: readonly WordClass[] = [
  'noun',
  'name',
  'verb',
  'verbalNoun',
  'adjective',
  'attribute',
  'adverb',
];

/** The forms of the glossary as words among those of the lexicon. */
export class FormWords {
  private readonly lattice: Lattice;
  /** Cost and class of each form, once they were needed. */
  private readonly costs: Int32Array;
  private readonly classes: Uint8Array;
  /**
   * By how much less than its parts a form costs, and where in it two of more than one character meet: bit i for the place before
   * unit i.
   */
  private readonly gains: Int32Array;
  private readonly joints: Int32Array;

  constructor(
    private readonly forms: readonly string[],
    private readonly lexicon: Lexicon,
  ) {
    this.lattice = new Lattice(lexicon);
    this.costs = new Int32Array(forms.length).fill(UNKNOWN);
    this.classes = new Uint8Array(forms.length);
    this.gains = new Int32Array(forms.length);
    this.joints = new Int32Array(forms.length);
  }

  /** What a form costs: what the lexicon says, or its parts with the gain, whichever is less. */
  costOf(form: number): number {
    if (this.costs[form] === UNKNOWN) this.lookUp(form);
    return this.costs[form]!;
  }

  /** The class of a form as a word, see word-classes.ts. */
  classOf(form: number): number {
    if (this.costs[form] === UNKNOWN) this.lookUp(form);
    return this.classes[form]!;
  }

  /**
   * By how much less a form costs than its parts, if parts meet at this place in it, else 0. A word from outside that
   * reaches as far as there takes the place of a part and leaves the others as they are (中西部|地区 beside 西部|地区,
   * 公共|服务器 beside 公共|服务), so against such a word a term has no advantage from being a term.
   */
  gainAt(form: number, offset: number): number {
    if (this.costs[form] === UNKNOWN) this.lookUp(form);
    return (this.joints[form]! & (1 << offset)) === 0 ? 0 : this.gains[form]!;
  }

  private lookUp(form: number): void {
    const { lattice, lexicon } = this;
    const text = this.forms[form]!;
    const word = lexicon.tree.find(text);
    let parts = 0;
    if (text.length <= LONGEST_WINDOW) {
      lattice.open(text, 0, text.length, undefined, true);
      parts = lattice.solve();
      for (let at = 2; word === ABSENT && at <= Math.min(text.length - 2, LONGEST_JOINTS); at++) {
        const isJoint = lattice.isBoundary(at) && !lattice.isBoundary(at - 1) && !lattice.isBoundary(at + 1);
        if (isJoint) this.joints[form]! |= 1 << at;
      }
    }
    const cost = Math.min(GREATEST_COST, Math.max(0, parts - COLLOCATION_GAIN));
    this.costs[form] = word === ABSENT ? cost : Math.min(cost, lexicon.costOf(word));
    this.gains[form] = Math.max(0, parts - this.costs[form]!);
    this.classes[form] = word === ABSENT ? NOUN : classOfTerm(lexicon.classOf(word));
  }
}

function classOfTerm(wordClass: number): number {
  const name = WORD_CLASSES[(wordClass - 1) >> 1];
  return name !== undefined && CLASSES_OF_TERMS.includes(name) ? wordClass : NOUN;
}
