import { describeScript } from '../language/script';
import { SAMPLE_LIMIT } from '../messages/limits';

/** Han characters below which a page is not judged: the register of a headline is a guess. */
const LEAST_HAN = 100;

/** Shorter texts are menus, buttons and captions; a hard-wrapped line is longer. */
const LEAST_LENGTH = 8;

/** UTF-16 units of a page's text that are looked at, at most: enough to find an article behind its menus. */
const LOOK_LIMIT = 200_000;

/** Nodes between two looks at the clock. */
const NODES_PER_LOOK = 64;

const HAS_HAN = /[\u3400-\u9fff]/;

const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'RT', 'RP']);

/**
 * Takes a sample of a page's Chinese text, a slice at a time: `next()` works until `mayGoOn()` says no. Open
 * shadow roots are entered, nothing is laid out, and a page without Chinese costs one test per text node.
 *
 * @returns the sample, or null where the page holds too little Chinese, or Japanese
 */
export function* sampleText(root: Node, mayGoOn: () => boolean): Generator<void, string | null, void> {
  const lines: string[] = [];
  const roots: Node[] = [root];
  let looked = 0;
  let nodes = 0;
  for (let next = roots.pop(); next !== undefined; next = roots.pop()) {
    const walker = document.createTreeWalker(next, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, accept);
    for (let node = walker.nextNode(); node !== null && looked < LOOK_LIMIT; node = walker.nextNode()) {
      if (node instanceof Text) {
        looked += node.data.length;
        if (node.data.length >= LEAST_LENGTH && HAS_HAN.test(node.data)) lines.push(node.data);
      } else if (node instanceof Element && node.shadowRoot !== null) {
        roots.push(node.shadowRoot);
      }
      nodes += 1;
      if (nodes % NODES_PER_LOOK === 0 && !mayGoOn()) yield;
    }
  }
  const sample = longestInOrder(lines).join('\n').slice(0, SAMPLE_LIMIT);
  const { han, japanese } = describeScript(sample);
  return han >= LEAST_HAN && !japanese ? sample : null;
}

function accept(node: Node): number {
  return node instanceof Element && UNREAD.has(node.tagName)
    ? NodeFilter.FILTER_REJECT
    : NodeFilter.FILTER_ACCEPT;
}

/** What fits of the lines, the longest first, because articles have long ones; in the order of the page. */
function longestInOrder(lines: readonly string[]): string[] {
  const byLength = lines.map((line, index) => ({ line, index }));
  byLength.sort((a, b) => b.line.length - a.line.length);
  let room = SAMPLE_LIMIT;
  const chosen = byLength.filter(({ line }) => {
    const fits = room > 0;
    room -= line.length + 1;
    return fits;
  });
  return chosen.sort((a, b) => a.index - b.index).map(({ line }) => line);
}
