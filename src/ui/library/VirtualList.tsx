import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { rowsInView, topsOf, totalHeight } from './rows-in-view';

export interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  /** In pixels; the same for the same item as long as the list shows it. */
  readonly heightOf: (item: T) => number;
  readonly children: (item: T, index: number) => ComponentChildren;
}

/** Pixels beyond the edges that are drawn as well, so that a quick scroll shows rows and no void. */
const MARGIN = 600;

/** A list of any length in a box that scrolls: of its rows only those near the box exist. */
export function VirtualList<T>({ label, items, keyOf, heightOf, children }: VirtualListProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const tops = useMemo(() => topsOf(items, heightOf), [items, heightOf]);
  const look = () => {
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    setView({ top: scrollTop, height: clientHeight });
  };
  useLayoutEffect(look, [items]);
  const { start, end } = rowsInView(tops, view.top, view.top + view.height, MARGIN);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div ref={box} class="virtual-list" tabIndex={0} onScroll={look}>
      <ul aria-label={label} style={{ height: `${totalHeight(tops)}px` }}>
        {items.slice(start, end).map((item, offset) => {
          const index = start + offset;
          const top = tops[index] ?? 0;
          return (
            <li
              key={keyOf(item, index)}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ top: `${top}px`, height: `${(tops[index + 1] ?? top) - top}px` }}
            >
              {children(item, index)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
