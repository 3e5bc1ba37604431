import { browser } from 'wxt/browser';
import type { Highlight } from '../annotation/highlight';

/** A note that is being written in a frame of ours in a page. */
export interface Draft {
  /** Of the page that asked for it, and that is told what became of it. */
  readonly tab: number;
  readonly frame: number;
  /** The highlight that the note is on. */
  readonly id: string;
  /** That highlight, where there is none yet: it is added together with its note. */
  readonly added: Highlight | null;
  /** What the writer began with. */
  readonly before: Written;
  /** What is written so far; null: nothing was typed. */
  readonly typed: Written | null;
}

/** What a reader writes on a highlight. */
export interface Written {
  readonly note: string;
  readonly tags: readonly string[];
}

const PREFIX = 'draft:';

/** Keeps a new draft, in memory that outlives the worker. @returns its name, which nobody can guess */
export async function addDraft(draft: Draft): Promise<string> {
  const name = crypto.randomUUID();
  await keepDraft(name, draft);
  return name;
}

export async function keepDraft(name: string, draft: Draft): Promise<void> {
  await browser.storage.session.set({ [PREFIX + name]: draft });
}

/** @throws when there is no such draft in this tab */
export async function draftNamed(name: string, tab: number): Promise<Draft> {
  const stored = await browser.storage.session.get(PREFIX + name);
  const draft = stored[PREFIX + name] as Draft | undefined;
  if (draft === undefined || draft.tab !== tab) {
    throw new Error('This note was closed meanwhile. Copy your text and open the note again.');
  }
  return draft;
}

export async function dropDraft(name: string): Promise<void> {
  await browser.storage.session.remove(PREFIX + name);
}

/** The drafts of a tab, or of one frame of it, by their names. */
export async function draftsOf(tab: number, frame?: number): Promise<[name: string, draft: Draft][]> {
  const stored = (await browser.storage.session.get(null)) as Record<string, Draft>;
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, draft]): [string, Draft] => [key.slice(PREFIX.length), draft])
    .filter(([, draft]) => draft.tab === tab && (frame === undefined || draft.frame === frame));
}
