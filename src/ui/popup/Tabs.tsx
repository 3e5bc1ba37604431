import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

const NAMES = ['page', 'review', 'glossary'] as const;
export type TabName = (typeof NAMES)[number];

export interface TabsProps {
  readonly view: TabName;
  /** How many terms the glossary holds. */
  readonly saved: number;
  readonly onView: (view: TabName) => void;
  readonly children: ComponentChildren;
}

/** The three views, each one step away; the arrow keys move between them (ARIA tabs pattern). */
export function Tabs({ view, saved, onView, children }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const turn = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const index = (NAMES.indexOf(view) + step + NAMES.length) % NAMES.length;
    onView(NAMES[index] ?? 'page');
    list.current?.querySelectorAll('button')[index]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" ref={list} onKeyDown={turn}>
        {NAMES.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={view === name}
            aria-controls="view"
            tabIndex={view === name ? 0 : -1}
            onClick={() => onView(name)}
          >
            {labelOf(name, saved)}
          </button>
        ))}
      </div>
      <main role="tabpanel" id="view" aria-labelledby={`tab-${view}`}>
        {children}
      </main>
      <footer>
        <a href="/library.html" target="_blank" rel="noreferrer">
          Library
        </a>
        <a href="/options.html" target="_blank" rel="noreferrer">
          Options
        </a>
      </footer>
    </>
  );
}

function labelOf(name: TabName, saved: number): string {
  if (name === 'page') return 'This page';
  if (name === 'review') return 'Review';
  return saved === 0 ? 'Glossary' : `Glossary ${saved}`;
}
