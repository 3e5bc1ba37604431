import { type Driver, type Point, until } from './driver';

/** A painted stretch of the page, as a reader sees it. */
export interface Painted {
  /** Without white space and quotation marks. */
  readonly text: string;
  /** The middle of its first line. */
  readonly at: Point;
  readonly style: string;
  /** The nearest element around it that states what must be painted in it: its `data-terms`, and its id. */
  readonly expected: string | null;
  readonly id: string;
}

/** What is painted near the viewport, by the names of the CSS highlights, in no special order. */
export function painted(driver: Driver, styles: readonly string[] = ['jiedu-term', 'jiedu-saved']) {
  return driver.inPage((names: readonly string[]) => {
    const found: Painted[] = [];
    for (const style of names) {
      for (const range of CSS.highlights.get(style) ?? []) {
        if (!(range instanceof Range)) continue;
        const box = range.getClientRects()[0];
        const block = range.startContainer.parentElement?.closest('[data-terms]');
        found.push({
          text: range.toString().replace(/[\s“”]/g, ''),
          at: { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 },
          style,
          expected: block?.getAttribute('data-terms') ?? null,
          id: block?.id ?? '',
        });
      }
    }
    return found;
  }, styles);
}

/** Where a stretch that holds this text is painted, null: nowhere near the viewport. */
export async function placeOf(
  driver: Driver,
  text: string,
  styles?: readonly string[],
): Promise<Point | null> {
  return (await painted(driver, styles)).find((one) => one.text.includes(text))?.at ?? null;
}

/** The text of the panel that stands in the page, by lines; null: none does. */
export function panelText(driver: Driver): Promise<string | null> {
  return driver.inOverlay((root) => (root.querySelector('.panel') as HTMLElement | null)?.innerText ?? null);
}

/** Presses a button of the panel by what it says. @throws where there is none */
export async function pressInPanel(driver: Driver, label: string): Promise<void> {
  const find = () => placeOfButton(driver, label);
  // A card may still grow: what was measured before it does is not there when it is pressed.
  const at = await until(`a button “${label}” that stays`, async () => {
    const before = await find();
    await new Promise((resolve) => setTimeout(resolve, 60));
    const now = await find();
    return before !== null && now !== null && before.x === now.x && before.y === now.y ? now : null;
  }).catch(() => null);
  if (at === null) throw new Error(`The panel has no button “${label}”: ${await panelText(driver)}`);
  await driver.press(at.x, at.y);
}

function placeOfButton(driver: Driver, label: string): Promise<Point | null> {
  return driver.inOverlay((root, wanted: string) => {
    const buttons = [...root.querySelectorAll('button')];
    const button = buttons.find(
      (one) => one.innerText.includes(wanted) || one.getAttribute('aria-label') === wanted,
    );
    button?.scrollIntoView({ block: 'nearest' });
    const box = button?.getBoundingClientRect();
    return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, label);
}

/** Writes into the editor of a note, which stands in a frame in the panel, once that is there. */
export async function writeInNote(driver: Driver, text: string): Promise<void> {
  await until('the editor of the note', () =>
    driver.inOverlay((root) => root.querySelector('.note-frame.is-shown') !== null),
  );
  // It has been answered what to show, and is about to.
  await new Promise((resolve) => setTimeout(resolve, 200));
  await driver.type(text);
}
