import * as v from 'valibot';
import { type Highlight, highlightSchema, noteSchema } from '../annotation/highlight';
import type { ListedHighlight } from '../annotation/listed-highlight';
import type { TextWord, TextWords } from '../dictionary/text-words';
import type { RefusedRow, TableName } from '../exchange/archive';
import { listedWordSchema } from '../exchange/formats/listed-word';
import type { GlossaryCard } from '../glossary/compiled';
import {
  type SavedTerm,
  STANDINGS,
  type Standing,
  TERM_LIMIT,
  tagSchema,
  writtenChangeSchema,
  writtenFieldsSchema,
} from '../glossary/saved-term';
import type { Cue } from '../language/register/cues';
import { FACES, type Face } from '../review/face';
import type { Queue } from '../review/queue';
import { GRADES, type Grade } from '../review/schedule';
import type { DayNumbers, TermsRead } from '../review/statistics';
import { type Settings, settingsChangeSchema, WORD_MODES, type WordMode } from '../settings/settings';
import { SAMPLE_LIMIT, WORDS_LIMIT } from './limits';

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

const id = v.pipe(v.string(), v.maxLength(300));
const uuid = v.pipe(v.string(), v.uuid());
/** More than are ever selected at once. */
const manyIds = v.pipe(v.array(uuid), v.maxLength(500_000));
const address = v.pipe(v.string(), v.maxLength(8_000));
const passage = v.pipe(v.string(), v.maxLength(2_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const tab = v.pipe(v.number(), v.integer());
const form = v.pipe(v.string(), v.minLength(1), v.maxLength(TERM_LIMIT));
/** Where a term was met. */
const meeting = { sentence: passage, url: address, title: passage };

/**
 * Every request that the background answers: who may make it and what it must look like.
 *
 * `page` is a content script: it may read and change what belongs to its own page and look terms up. `panel` is
 * a page of the extension. Nobody else is answered.
 */
export const requests = {
  /** The sentinel has seen Chinese and asks for a verdict; the background loads the reader if it is a report. */
  'page.consider': {
    from: 'page',
    // `fresh`: the first look at this page, after a load or a single-page navigation.
    data: v.object({ sample: v.pipe(v.string(), v.maxLength(SAMPLE_LIMIT)), fresh: v.boolean() }),
  },
  /** The reader has been loaded, or told to look again, and asks for what it needs to begin. */
  'page.open': { from: 'page', data: v.object({ url: address }) },
  /** The reader says what it found. */
  'page.found': {
    from: 'page',
    data: v.object({
      terms: v.pipe(v.array(v.object({ id, count })), v.maxLength(20_000)),
      highlights: v.pipe(
        v.array(v.object({ id: uuid, outcome: v.picklist(['exact', 'changed', 'ambiguous', 'orphan']) })),
        v.maxLength(20_000),
      ),
    }),
  },
  'glossary.cards': { from: 'page', data: v.object({ ids: v.pipe(v.array(id), v.maxLength(20_000)) }) },
  /** Chinese that is called so in English, by the built-in glossary and the reader's own. */
  'glossary.meaning': { from: 'panel', data: v.object({ english: v.pipe(v.string(), v.maxLength(200)) }) },
  'terms.save': { from: 'page', data: v.object({ id, met: form, ...meeting }) },
  /** An entry of the reader's own, from text selected in the page. */
  'terms.create': {
    from: 'page',
    data: v.object({
      term: form,
      ...v.pick(writtenFieldsSchema, ['pinyin', 'english']).entries,
      ...meeting,
    }),
  },
  'terms.edit': { from: 'panel', data: v.object({ id, change: writtenChangeSchema }) },
  'terms.remove': { from: 'both', data: v.object({ id }) },
  'terms.bringBack': { from: 'panel', data: v.object({ id }) },
  /** The first terms of the reader's glossary that match a query, newest first. */
  'terms.find': { from: 'panel', data: v.object({ query: passage, limit: count }) },
  /** What the reader says of a built-in entry; null takes it back. */
  'terms.stand': { from: 'both', data: v.object({ id, standing: v.nullable(v.picklist(STANDINGS)) }) },
  /** What is to be reviewed now. */
  'review.next': { from: 'panel', data: v.object({}) },
  /** A grade; `id` is chosen by the asker, so that the same grade sent twice counts once. */
  'review.grade': {
    from: 'panel',
    data: v.object({ id: uuid, term: id, grade: v.picklist(GRADES), face: v.picklist(FACES) }),
  },
  'review.undo': { from: 'panel', data: v.object({ id: uuid }) },
  'highlights.add': {
    from: 'page',
    data: v.object({
      highlight: v.omit(highlightSchema, ['page', 'createdAt', 'updatedAt', 'removedAt']),
    }),
  },
  /** `before` is the note that the writer began with: where another was saved meanwhile, both are kept. */
  'highlights.note': {
    from: 'both',
    data: v.object({ id: uuid, note: noteSchema, before: v.optional(noteSchema) }),
  },
  'highlights.edit': {
    from: 'both',
    data: v.object({ id: uuid, change: v.partial(v.pick(highlightSchema, ['colour', 'tags'])) }),
  },
  /** Into the bin, and out of it. */
  'highlights.remove': { from: 'both', data: v.object({ id: uuid }) },
  'highlights.bringBack': { from: 'both', data: v.object({ id: uuid }) },
  /** All highlights, the bin included, some at a time: those with an id above `after`. */
  'highlights.list': { from: 'panel', data: v.object({ after: id, limit: count }) },
  'highlights.bin': { from: 'panel', data: v.object({ ids: manyIds }) },
  'highlights.restore': { from: 'panel', data: v.object({ ids: manyIds }) },
  /** For good; only of what is in the bin. */
  'highlights.erase': { from: 'panel', data: v.object({ ids: manyIds }) },
  /** Gives the tag to all of them, or takes it from them. */
  'highlights.tag': { from: 'panel', data: v.object({ ids: manyIds, tag: tagSchema, on: v.boolean() }) },
  /** Goes to its page, in the tab that has it open or in a new one, and to its place there. */
  'highlights.open': { from: 'panel', data: v.object({ id: uuid }) },
  /** Every word of a passage: the text around the pointer, with the readings that the glossary knows in it. */
  'dictionary.words': {
    from: 'page',
    data: v.object({
      text: v.pipe(v.string(), v.maxLength(WORDS_LIMIT)),
      known: v.pipe(
        v.array(v.object({ start: count, end: count, pinyin: v.pipe(v.string(), v.maxLength(400)) })),
        v.maxLength(WORDS_LIMIT),
      ),
    }),
  },
  'dictionary.readings': {
    from: 'page',
    data: v.object({
      text: v.pipe(v.string(), v.maxLength(WORDS_LIMIT)),
      known: v.pipe(
        v.array(v.object({ start: count, end: count, pinyin: v.pipe(v.string(), v.maxLength(400)) })),
        v.maxLength(WORDS_LIMIT),
      ),
    }),
  },
  'tab.state': { from: 'panel', data: v.object({ tab }) },
  'tab.choose': {
    from: 'panel',
    data: v.object({ tab, scope: v.picklist(['page', 'site']), read: v.nullable(v.boolean()) }),
  },
  /** Everything that the reader made, as the text of a file. */
  'archive.write': { from: 'panel', data: v.object({}) },
  /** What taking in the text of a file would change; nothing is changed. */
  'archive.preview': { from: 'panel', data: v.object({ text: v.string() }) },
  /** Takes it in: all or nothing. */
  'archive.takeIn': { from: 'panel', data: v.object({ text: v.string() }) },
  /** Adds words from another tool's list to the glossary; those that are there stay as they are. */
  'archive.takeInWords': {
    from: 'panel',
    data: v.object({ words: v.pipe(v.array(listedWordSchema), v.maxLength(100_000)) }),
  },
  'backup.state': { from: 'panel', data: v.object({}) },
  'backup.switch': { from: 'panel', data: v.object({ on: v.boolean() }) },
  /** Writes a backup at once. */
  'backup.now': { from: 'panel', data: v.object({}) },
  /** Shows the last backup in its folder. */
  'backup.show': { from: 'panel', data: v.object({}) },
  /** The reader knows that the database was found empty, and does not want to be told again. */
  'backup.acceptLoss': { from: 'panel', data: v.object({}) },
  /** Puts a new database, with what can still be read, in the place of one that cannot be read. */
  'database.beginAnew': { from: 'panel', data: v.object({}) },
  'statistics.daily': { from: 'panel', data: v.object({}) },
  'statistics.month': { from: 'panel', data: v.object({}) },
  'settings.get': { from: 'panel', data: v.object({}) },
  'settings.change': { from: 'panel', data: v.object({ change: settingsChangeSchema }) },
  /** When the cards of plain words open on the site of a tab; null: as on all others. */
  'tab.words': { from: 'panel', data: v.object({ tab, mode: v.nullable(v.picklist(WORD_MODES)) }) },
} as const satisfies Record<string, { from: Asker | 'both'; data: v.GenericSchema }>;

export type Asker = 'page' | 'panel';
export type RequestName = keyof typeof requests;
/** What the asker sends; fields that have a default may be left out. */
export type RequestInput<N extends RequestName> = v.InferInput<(typeof requests)[N]['data']>;
/** What the handler gets. */
export type RequestData<N extends RequestName> = v.InferOutput<(typeof requests)[N]['data']>;

/** What each request is answered with. */
export interface Answers {
  'page.consider': null;
  'page.open': PageOpening;
  'page.found': null;
  'glossary.cards': CardData[];
  'glossary.meaning': readonly string[];
  'terms.save': null;
  'terms.remove': null;
  'terms.bringBack': null;
  /** The id of the new entry. */
  'terms.create': string;
  'terms.edit': null;
  'terms.find': FoundTerms;
  'terms.stand': null;
  'review.next': ReviewTurn;
  'review.grade': null;
  'review.undo': null;
  'highlights.add': Highlight;
  /** The note as it was kept. */
  'highlights.note': string;
  'highlights.edit': null;
  'highlights.remove': null;
  'highlights.bringBack': null;
  'highlights.list': readonly ListedHighlight[];
  /** The ids of those that were changed by it, so that it can be undone for just these. */
  'highlights.bin': readonly string[];
  'highlights.restore': readonly string[];
  /** How many. */
  'highlights.erase': number;
  /** As for the bin. */
  'highlights.tag': readonly string[];
  'highlights.open': null;
  /** Pinyin with tone marks, by word. */
  'dictionary.words': TextWords;
  'dictionary.readings': readonly ReadWord[];
  'tab.state': TabState;
  'tab.choose': null;
  'archive.write': string;
  'archive.preview': ImportSummary;
  'archive.takeIn': ImportSummary;
  /** How many were new. */
  'archive.takeInWords': number;
  'backup.state': BackupState;
  'backup.switch': BackupState;
  'backup.now': BackupState;
  /** Whether the browser still knows it. */
  'backup.show': boolean;
  'backup.acceptLoss': BackupState;
  /** How many rows could still be read. */
  'database.beginAnew': number;
  'statistics.daily': readonly DayNumbers[];
  'statistics.month': TermsRead;
  'settings.get': Settings;
  'settings.change': Settings;
  'tab.words': null;
}

/** What the background and the panels tell the reader in a page. */
/** A word of a text and how it is read there, in UTF-16 units of the text. */
export type ReadWord = Pick<TextWord, 'start' | 'end' | 'pinyin'>;

export interface Tidings {
  /** Leave the page: paint nothing, observe nothing. */
  'reader.leave': null;
  /** Saved terms, highlights or settings changed elsewhere: fetch them again. */
  'reader.refresh': null;
  /** Scroll to the next occurrence of a term, or to a highlight. */
  /** Show readings above the text, or take them away. */
  'reader.ruby': null;
  'reader.show': { readonly kind: 'term' | 'highlight'; readonly id: string };
}
