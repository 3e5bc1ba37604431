import { inOneGo } from '../../src/page/slices';
import { type ReadingOptions, readPage, type TextView } from '../../src/page/text-view';

/** Reads in one go. */
export function read(root: Document | ShadowRoot | Element, options: ReadingOptions = {}): TextView {
  return inOneGo(readPage(root, options));
}

/** How long each step took, in ms. */
export function timeSteps(root: Document): { steps: number[]; length: number } {
  const reading = readPage(root);
  const steps: number[] = [];
  for (;;) {
    const start = performance.now();
    const step = reading.next();
    steps.push(performance.now() - start);
    if (step.done) return { steps, length: step.value.text.length };
  }
}

export function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
}
