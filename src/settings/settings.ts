import * as v from 'valibot';
import { COLOURS, type Colour } from '../annotation/highlight';
import { FACES } from '../review/face';

/**
 * When the card of a plain word opens: on every hover, only while the Shift key is held, or never. The cards of terms
 * open in each of them.
 */
export const WORD_MODES = ['always', 'key', 'never'] as const;
export type WordMode = (typeof WORD_MODES)[number];

/** How a reading is written: `zhòngdiǎn`, `zhong4dian3`, `ㄓㄨㄥˋ ㄉㄧㄢˇ`, or not at all. */
export const NOTATIONS = ['marks', 'numbers', 'zhuyin', 'none'] as const;

/** The usual schemes of tone colours, by the tools that made them known. */
export const TONE_COLOURS = ['none', 'pleco', 'dummitt', 'hanping'] as const;

/** What stands under ruby, once it is switched on for a page. */
export const RUBY_SCOPES = ['all', 'unknown', 'terms'] as const;

const perDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999));

const colourName = v.pipe(v.string(), v.maxLength(40));

const fields = {
  words: v.picklist(WORD_MODES),
  /** Read every Chinese page, not report-style ones alone: plain words then have their cards everywhere. */
  everyChinesePage: v.boolean(),
  /** Whether quantities are marked in the page; their cards open all the same. */
  markFigures: v.boolean(),
  /** Whether numbered formulas that are no glossary entries are marked. */
  markFormulas: v.boolean(),
  /** Yuan for one US dollar, for amounts of money; null: amounts are not converted. */
  yuanPerDollar: v.nullable(v.pipe(v.number(), v.minValue(0.01), v.maxValue(1_000))),
  notation: v.picklist(NOTATIONS),
  /** Tones of 一 and 不 as spoken (`bú shì`), not as in a dictionary (`bù shì`). */
  sandhi: v.boolean(),
  toneColours: v.picklist(TONE_COLOURS),
  ruby: v.picklist(RUBY_SCOPES),
  /** The faces that take turns in a review. */
  faces: v.pipe(v.array(v.picklist(FACES)), v.minLength(1)),
  newPerDay: perDay,
  reviewsPerDay: perDay,
  /** Whether the button of the extension shows how many terms are due. */
  badge: v.boolean(),
  /** Whether the words of a citation that is copied have their pinyin. */
  citePinyin: v.boolean(),
  /** What the reader calls the colours of highlights; empty: as they are. */
  colourNames: v.object({ yellow: colourName, green: colourName, blue: colourName, pink: colourName }),
};

const settingsSchema = v.object(fields);

/** What a reader can set for all pages. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** A change of some settings. */
export const settingsChangeSchema = v.partial(settingsSchema);
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;

/** What a new reader has. */
export const DEFAULT_SETTINGS: Settings = {
  words: 'always',
  everyChinesePage: false,
  markFigures: true,
  markFormulas: true,
  yuanPerDollar: null,
  notation: 'marks',
  sandhi: false,
  toneColours: 'none',
  ruby: 'all',
  faces: ['term', 'gap'],
  newPerDay: 10,
  reviewsPerDay: 100,
  badge: false,
  citePinyin: false,
  colourNames: { yellow: '', green: '', blue: '', pink: '' },
};

/**
 * Reads what was stored, by this version, an older or a newer one: a setting that is missing or has a value unknown
 * here is as a new reader has it, and the others stay.
 */
export function readSettings(stored: unknown): Settings {
  const known = Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(
    ([name, value]) =>
      value !== undefined && Object.hasOwn(fields, name) && v.is(settingsChangeSchema, { [name]: value }),
  );
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(known) };
}

/** What a colour is called: by the reader, or else by its own name. */
export function nameOfColour(colour: Colour, names: Settings['colourNames']): string {
  return names[colour].trim() || colour.charAt(0).toUpperCase() + colour.slice(1);
}

/** The colours with what they are called, in the order in which they are offered. */
export function namedColours(names: Settings['colourNames']): { colour: Colour; name: string }[] {
  return COLOURS.map((colour) => ({ colour, name: nameOfColour(colour, names) }));
}
