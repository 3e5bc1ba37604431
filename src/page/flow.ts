/**
 * How an element takes part in the text of its page:
 * - `skip`: nothing of it is read, and the text on either side is adjacent (a script, `rt`, a hidden branch);
 * - `obstacle`: nothing of it is read, but the reader sees something there (a form field, a video), so the
 *   text on either side is not adjacent;
 * - `line-break`: `<br>`;
 * - `inline`: its text continues the line;
 * - `block`: its text begins and ends a stretch of its own.
 */
export type Flow = 'skip' | 'obstacle' | 'line-break' | 'inline' | 'block';

/** An element's part in the text, and whether text directly inside it can be seen. */
export interface ElementFlow {
  readonly flow: Flow;
  readonly visible: boolean;
}

const SKIPPED = new Set(
  'head script style noscript noframes noembed template svg rt rp rtc datalist'.split(' '),
);

const OBSTACLES = new Set(
  'textarea input select option button iframe frame object embed math canvas video audio meter progress'.split(
    ' ',
  ),
);

/** Hard whatever their `display`: menus set their items inline, and items never run into each other. */
const ALWAYS_BLOCK = new Set('li td th dt dd h1 h2 h3 h4 h5 h6 figcaption caption tr'.split(' '));

const INLINE_DISPLAY = /^(?:inline|ruby|contents|$)/;

const HIDDEN = /hidden|collapse/;

const SKIP: ElementFlow = { flow: 'skip', visible: false };
const OBSTACLE: ElementFlow = { flow: 'obstacle', visible: false };
const LINE_BREAK: ElementFlow = { flow: 'line-break', visible: false };

/**
 * Decides an element's part in the text, given that its ancestors in the flat tree are rendered.
 *
 * One computed style answers for hidden and for block-level at once; `checkVisibility()` would walk up the
 * ancestors for each element and still leave `display` to be asked for. Items of a flex or grid container,
 * floats and absolutely positioned elements need no case of their own: their computed `display` is a block's
 * (CSS Display 3, §2.7). An inline-block continues the line, because converters from PDF and headings that
 * set each letter apart put parts of words into them; blocks inside it still break.
 */
export function flowOf(element: Element): ElementFlow {
  const tag = element.localName;
  if (SKIPPED.has(tag) || isHiddenByDetails(element)) return SKIP;
  if (tag === 'br') return LINE_BREAK;
  const style = getComputedStyle(element);
  const display = style.display;
  if (display === 'none' || display === 'ruby-text') return SKIP;
  if (OBSTACLES.has(tag) || isEditable(element)) return OBSTACLE;
  const visible = !HIDDEN.test(style.visibility) && !isClosedDetails(element);
  if (!ALWAYS_BLOCK.has(tag) && INLINE_DISPLAY.test(display)) return { flow: 'inline', visible };
  // Inline boxes are not asked: content-visibility has no effect on them.
  if (style.contentVisibility === 'hidden' || isEmptyAnchor(element, style)) return SKIP;
  return { flow: 'block', visible };
}

/** Whether text under the element can be seen at all: asked once, for the root of a reading. */
export function isRendered(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}

/** Browsers hide what is in a closed `<details>` by a shadow tree of their own, which no computed style shows. */
function isHiddenByDetails(element: Element): boolean {
  const parent = element.parentElement;
  if (parent === null || !isClosedDetails(parent)) return false;
  return element !== firstSummary(parent);
}

function isClosedDetails(element: Element): boolean {
  return element.localName === 'details' && !element.hasAttribute('open');
}

function firstSummary(details: Element): Element | null {
  let child = details.firstElementChild;
  while (child !== null && child.localName !== 'summary') child = child.nextElementSibling;
  return child;
}

/** The attribute is asked and not `isContentEditable`: whatever inherits it is never reached. */
function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false' && value !== 'inherit';
}

/** A jump target taken out of the flow (`<a id style="position:absolute">`) stands between no two letters. */
function isEmptyAnchor(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.firstChild !== null || element.shadowRoot !== null) return false;
  return style.position === 'absolute' || style.position === 'fixed';
}
