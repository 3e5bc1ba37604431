import type { Colour, Highlight } from '../annotation/highlight';
import type { TextWord } from '../dictionary/text-words';
import type { RefusedRow, TableName } from '../exchange/archive';
import type { GlossaryCard } from '../glossary/compiled';
import type { SavedTerm, Standing } from '../glossary/saved-term';
import type { Cue } from '../language/register/cues';
import type { Face } from '../review/face';
import type { Queue } from '../review/queue';
import type { Grade } from '../review/schedule';
import type { Settings, WordMode } from '../settings/settings';

/** A cue as it travels to the popup. */
export type { Cue };

/** Why a page is read or left alone. */
export interface Verdict {
  readonly score: number;
  readonly isReport: boolean;
  readonly cues: readonly Cue[];
}

/** What is known of the document in one tab, for the popup. */
export interface TabState {
  readonly url: string;
  readonly title: string;
  /** null: the page holds too little Chinese to be judged. */
  readonly verdict: Verdict | null;
  /** What the reader decided; null: nothing. The page's choice outranks the site's, and either the verdict. */
  readonly choices: { readonly page: boolean | null; readonly site: boolean | null };
  readonly reading: boolean;
  /** When the cards of plain words open on this site; null: as on all others. */
  readonly siteWords: WordMode | null;
  /** The terms of the page, frames included, the most important first. */
  readonly terms: readonly CountedTerm[];
  readonly highlights: readonly PlacedHighlight[];
  /** How many terms are in the reader's glossary. */
  readonly saved: number;
}

export interface CountedTerm {
  readonly id: string;
  readonly term: string;
  readonly pinyin: string;
  readonly english: string;
  readonly count: number;
  /** What the reader has to do with it: null is nothing yet. */
  readonly standing: Standing['standing'] | 'saved' | null;
}

/** How a saved highlight was found again in the page. */
export type Outcome = 'exact' | 'changed' | 'ambiguous' | 'orphan';

export interface PlacedHighlight {
  readonly highlight: Highlight;
  /** null: the page has not been searched (yet). */
  readonly outcome: Outcome | null;
}

/** What the reader begins with. */
export interface PageOpening {
  /** The reader of the page asked for it in spite of the verdict: passages are not chosen by their register. */
  readonly wholePage: boolean;
  readonly highlights: readonly Highlight[];
  /** That of the reader's last highlight: the next one has it as well. */
  readonly colour: Colour;
  /** As they hold on this page. */
  readonly settings: Settings;
  /** The reader's own entries, to be found in the page as built-in ones are. */
  readonly own: readonly OwnTerm[];
  readonly standings: readonly Standing[];
}

/** An entry of the reader's own, as far as the page needs it to find it. */
export interface OwnTerm {
  readonly id: string;
  readonly forms: readonly string[];
}

/** What a card needs of one term, and whether the reader has it in the glossary. */
export interface CardData {
  /** As the reader has it, where it is in the reader's glossary. */
  readonly card: GlossaryCard;
  readonly saved: boolean;
  /** The reader's note on a saved term; may be empty. */
  readonly note: string;
}

/** A part of the reader's glossary. */
export interface FoundTerms {
  readonly terms: readonly SavedTerm[];
  /** How many match the query. */
  readonly found: number;
  /** How many there are. */
  readonly total: number;
}

/** What an import does, in numbers. */
export interface ImportSummary {
  readonly tables: Readonly<
    Record<TableName, { readonly added: number; readonly changed: number; readonly same: number }>
  >;
  readonly refused: readonly RefusedRow[];
}

/** How the daily backup fares, and whether the database was found to be less than it was. */
export interface BackupState {
  readonly on: boolean;
  /** How many backups are kept. */
  readonly count: number;
  /** The last one; null: there is none. */
  readonly last: { readonly at: number; readonly path: string } | null;
  /** Why the last attempt failed. */
  readonly problem: string | null;
  /** What was there, and when, before the database was found empty; null: nothing is missing. */
  readonly lost: { readonly highlights: number; readonly terms: number; readonly at: number } | null;
}

/** Whose turn it is in a review. */
export interface ReviewTurn {
  readonly queue: Omit<Queue, 'ids'>;
  /** null: there is nothing to ask now. */
  readonly card: ReviewCard | null;
}

/** A term in turn. */
export interface ReviewCard {
  readonly term: SavedTerm;
  readonly face: Face;
  /** When it would come back after each grade, in ms since the epoch. */
  readonly outlook: Readonly<Record<Grade, number>>;
}

/** A word of a text and how it is read there, in UTF-16 units of the text. */
export type ReadWord = Pick<TextWord, 'start' | 'end' | 'pinyin'>;
