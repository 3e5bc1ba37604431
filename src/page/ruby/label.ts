import type { PlacedReading } from './ruby-word';

/** Readings are half as large as their text, as ruby is, and never too small to read. In CSS px. */
const SHARE = 0.5;
const SMALLEST = 8;
/** What stays free between two readings, as a share of the text's size, and how narrow their letters may be set. */
const GAP = 0.12;
const NARROWEST = 0.55;
/** The ascender of most Chinese fonts leaves this share of the box empty above the characters. */
const HEADROOM = 0.14;

/** How the text of a block looks. */
export interface TextLook {
  /** In CSS px. */
  readonly size: number;
  readonly colour: string;
}

/** Measures how wide a text is at a size, in CSS px. */
export type Measure = (text: string, size: number) => number;

/** Makes the label of a reading, at its place within a block whose upper left corner is given. */
export function labelOf(
  { pieces, box }: PlacedReading,
  { size, colour }: TextLook,
  corner: { readonly x: number; readonly y: number },
  measure: Measure,
): HTMLElement {
  const label = document.createElement('span');
  label.className = 'label';
  const own = Math.max(SMALLEST, size * SHARE);
  const text = pieces.map((piece) => piece.text).join('');
  const wide = measure(text, own);
  const room = box.width - GAP * size;
  const { style } = label;
  style.fontSize = `${own}px`;
  style.color = colour;
  style.left = `${box.left + box.width / 2 - wide / 2 - corner.x}px`;
  style.top = `${box.top + HEADROOM * box.height - own - corner.y}px`;
  if (wide > room) style.transform = `scaleX(${Math.max(NARROWEST, room / wide)})`;
  if (pieces.every(({ tone }) => tone === null)) label.textContent = text;
  else label.append(...pieces.map(pieceOf));
  return label;
}

function pieceOf({ text, tone }: PlacedReading['pieces'][number]): Node {
  if (tone === null) return document.createTextNode(text);
  const piece = document.createElement('span');
  piece.dataset['tone'] = String(tone);
  piece.textContent = text;
  return piece;
}

/** Widths as the browser sets them, asked once for each text and size. */
export function canvasMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, size) => {
    const key = `${size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined || context === null) return known ?? text.length * size * SHARE;
    context.font = `${size}px ${font}`;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}
