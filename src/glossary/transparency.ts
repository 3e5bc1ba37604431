import { Lattice } from '../language/segmentation/lattice';
import type { Lexicon } from '../language/segmentation/lexicon';
import { COST_STEPS } from '../language/segmentation/packed-lexicon';
import { ABSENT } from '../language/segmentation/prefix-tree';
import type { Span } from '../language/span';

/**
 * Added to a term they make a person or a thing of it, which is not what the term means: a 书记员 is no 书记, a 农民工 no
 * 农民, a 主席台 no 主席, a 公共服务器 no 公共服务.
 */
const DERIVING_SUFFIXES = '员工长人家子生儿手师台器机品';
/** Added to a term they name the body in charge of it, however rare the term is by itself: 国资委, 民政局. */
const INSTITUTION_SUFFIXES = '委局部厅办署处科站所';
/** How many times commoner a part must be than the whole word to be a word by itself there, as a difference of costs. */
const INDEPENDENCE = COST_STEPS;
/** Before a body they say whose it is: 部党组|书记. */
const OWNERS = '省市县区州乡镇村校院部局厅';
/** A part is no word of its own where the whole is twice as common: 乐业 in 安居乐业. */
const BOUND = 0.75 * COST_STEPS;

/** Tells words in which a term is whole from words that cut it. */
export class Transparency {
  private readonly lattice: Lattice;

  constructor(private readonly lexicon: Lexicon) {
    this.lattice = new Lattice(lexicon);
  }

  /**
   * Whether a word that reaches beyond a term is made of a part that belongs to the term and others that do not, so
   * that the term is whole in it: 市人大 and 工会法, 中国科协, 教育法 after 义务.
   * @param cost of the term.
   */
  leavesWhole(text: string, word: Span, term: Span, cost: number): boolean {
    const { lexicon, lattice } = this;
    const whole = lexicon.tree.find(text.slice(word.start, word.end));
    if (whole === ABSENT) return false;

    const inner = { start: Math.max(word.start, term.start), end: Math.min(word.end, term.end) };
    const isWholeTerm = inner.start === term.start && inner.end === term.end;
    if (!isWholeTerm && inner.end - inner.start < 2) return false;
    lattice.open(text, word.start, word.end, undefined, true);
    if (isWholeTerm) lattice.addWord(term.start, term.end, cost);
    lattice.solve();
    if (!lattice.isBoundary(inner.start) || !lattice.isBoundary(inner.end)) return false;

    const outer = [text.slice(word.start, inner.start), text.slice(inner.end, word.end)].filter(
      (part) => part !== '',
    );
    const suffix = word.end === inner.end + 1 ? text[inner.end]! : '';
    if (suffix !== '' && DERIVING_SUFFIXES.includes(suffix)) return false;
    const bound = lexicon.costOf(whole) + BOUND;
    if (outer.some((part) => part.length > 1 && this.costOf(part) > bound)) return false;
    if (suffix !== '' && outer.length === 1 && INSTITUTION_SUFFIXES.includes(suffix)) return true;
    // Beside a single syllable the term has to show that it is the commoner word: 常委 is not in 常委会.
    const innerCost = isWholeTerm ? cost : this.costOf(text.slice(inner.start, inner.end));
    // A word that ends inside the term is often two in one, which share what follows: 中西部|地区 are those of the 中部
    // and those of the 西部.
    const isShared = !isWholeTerm && inner.end < term.end && !OWNERS.includes(outer[0] ?? '');
    if (outer.every((part) => part.length > 1)) return true;
    return !isShared && innerCost <= lexicon.costOf(whole) - INDEPENDENCE;
  }

  private costOf(text: string): number {
    const word = this.lexicon.tree.find(text);
    return word === ABSENT ? Number.POSITIVE_INFINITY : this.lexicon.costOf(word);
  }
}
