import * as v from 'valibot';
import { type Highlight, highlightSchema, noteSchema, tagsSchema } from '../annotation/highlight';
import type { ListedHighlight } from '../annotation/listed-highlight';
import { type HighlightSelector, highlightSelectorSchema } from '../annotation/selector';
import type { TextWords } from '../dictionary/text-words';
import { listedWordSchema } from '../exchange/formats/listed-word';
import {
  STANDINGS,
  TERM_LIMIT,
  tagSchema,
  writtenChangeSchema,
  writtenFieldsSchema,
} from '../glossary/saved-term';
import { FACES } from '../review/face';
import { GRADES } from '../review/schedule';
import type { DayNumbers, TermsRead } from '../review/statistics';
import { type Settings, settingsChangeSchema, WORD_MODES } from '../settings/settings';
import type {
  BackupState,
  CardData,
  FoundTerms,
  ImportSummary,
  PageOpening,
  ReadWord,
  ReviewTurn,
  TabState,
} from './answers';
import { SAMPLE_LIMIT, WORDS_LIMIT } from './limits';

const id = v.pipe(v.string(), v.maxLength(300));
const uuid = v.pipe(v.string(), v.uuid());
/** More than are ever selected at once. */
const manyIds = v.pipe(v.array(uuid), v.maxLength(500_000));
const address = v.pipe(v.string(), v.maxLength(8_000));
const passage = v.pipe(v.string(), v.maxLength(2_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const tab = v.pipe(v.number(), v.integer());
const form = v.pipe(v.string(), v.minLength(1), v.maxLength(TERM_LIMIT));
/** A highlight that a page makes. */
const newHighlight = v.omit(highlightSchema, ['page', 'createdAt', 'updatedAt', 'removedAt']);
/** Names one note that is being written in a frame of ours. */
const draft = uuid;
/** Where a term was met. */
const meeting = { sentence: passage, url: address, title: passage };

/**
 * Every request that the background answers: who may make it and what it must look like.
 *
 * `page` is a content script: it may read and change what belongs to its own page and look terms up. `note` is the
 * frame in a page in which a note is written: it knows the one note that it was opened for. `panel` is any other page of
 * the extension. Nobody else is answered.
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
    data: v.object({ highlight: newHighlight }),
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
  /** Gives an orphan the passage that is selected on its page in the tab. */
  'highlights.attach': { from: 'panel', data: v.object({ id: uuid, tab }) },
  /** Takes that back. */
  'highlights.detach': { from: 'panel', data: v.object({ id: uuid, selector: highlightSelectorSchema }) },
  /** A note is to be written in a frame of ours; `added`: on a highlight that there is only once it is saved. */
  'note.open': { from: 'page', data: v.object({ id: uuid, added: v.optional(newHighlight) }) },
  /** The frame is there and asks what to show. */
  'note.begin': { from: 'note', data: v.object({ draft }) },
  /** What is written so far, so that it outlives the frame. */
  'note.typed': { from: 'note', data: v.object({ draft, note: noteSchema, tags: tagsSchema }) },
  'note.save': { from: 'note', data: v.object({ draft, note: noteSchema, tags: tagsSchema }) },
  'note.cancel': { from: 'note', data: v.object({ draft }) },
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

export type Asker = 'page' | 'note' | 'panel';
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
  /** What it was found by before. */
  'highlights.attach': HighlightSelector;
  'highlights.detach': null;
  /** The name of the draft, which the frame's address has after `#`. */
  'note.open': string;
  'note.begin': { readonly note: string; readonly tags: readonly string[] };
  'note.typed': null;
  'note.save': null;
  'note.cancel': null;
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

/** What can be done with a selection. */
export type SelectionAction = 'mark' | 'note' | 'cite';

/** What the background and the panels tell the reader in a page. */
export interface Tidings {
  /** Leave the page: paint nothing, observe nothing. */
  'reader.leave': null;
  /** Saved terms, highlights or settings changed elsewhere: fetch them again. */
  'reader.refresh': null;
  /** Show readings above the text, or take them away. */
  'reader.ruby': null;
  /** Scroll to the next occurrence of a term, or to a highlight. */
  'reader.show': { readonly kind: 'term' | 'highlight'; readonly id: string };
  /** Do with what is selected what the context menu says. */
  'reader.selection': SelectionAction;
  /** The frame of a note stands. */
  'reader.noteShown': { readonly draft: string };
  /** A note was saved, with the highlight as it is now; null: the reader does not want to write it after all. */
  'reader.noteDone': { readonly draft: string; readonly highlight: Highlight | null };
}

/** What a reader in a page is asked, and what it answers. */
export interface ReaderAnswers {
  /** What is selected; null: nothing that could be a highlight. */
  'reader.selected': { readonly url: string; readonly selector: HighlightSelector } | null;
}
