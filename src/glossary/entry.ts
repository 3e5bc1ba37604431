import * as v from 'valibot';

/**
 * What kind of thing a term names. A reader filters by it; the checks use it (a `formula` with a number in
 * its name must have that many parts, a `place` is written with capitals).
 */
export const CATEGORIES = [
  'formula', // a numbered or coded formula: 三保, 五位一体, 四个意识
  'concept', // an idea or a doctrine: 高质量发展
  'policy', // a measure, programme or campaign: 保交楼
  'indicator', // a statistic: 社会消费品零售总额
  'institution', // a body or an organisation: 国家发展改革委
  'office', // a rank, post or role: 党组书记
  'meeting', // a meeting or a series of them: 两会
  'document', // a law, plan or document type: 一号文件
  'place', // a place, port, zone or route: 霍尔果斯
  'group', // a group of people: 脱贫人口
  'event', // something that happened: 改革开放
  'phrase', // a fixed phrase of the register: 落地见效
  'unit', // a unit of measure: 亩
  'technical', // a technical term of a trade: 零基预算
] as const;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const texts = v.pipe(v.array(text), v.minLength(1));

/** One part of a numbered formula, in the order in which official texts list them. */
const partSchema = v.strictObject({ zh: text, en: text });

/**
 * One glossary entry as it stands in a file under assets/glossary. docs/glossary-guide.md teaches how to write
 * one; the schema refuses what the guide forbids by form.
 */
export const entrySchema = v.strictObject({
  /** The term in simplified characters, without quotation marks or spaces; with `sense` it is the entry's key. */
  term: v.pipe(text, v.regex(/^[^\s“”"「」『』《》]+$/u, 'a term holds no spaces and no quotation marks')),
  /** Other written forms that mean the same and are explained by the same card: 党的二十大 for 二十大. */
  variants: v.optional(texts),
  /** A short label when one term has several entries; all but one of them must give `cues`. */
  sense: v.optional(text),
  /** Words that, standing near the term, decide for this sense. */
  cues: v.optional(texts),
  /** Word-segmented pinyin with tone marks (GB/T 16159), dictionary tones, as read in this very term. */
  pinyin: text,
  /** Renderings, the preferred one first. */
  english: texts,
  /** One to three plain sentences: what the authors of such texts mean by it and what it does in practice. */
  explanation: text,
  parts: v.optional(v.pipe(v.array(partSchema), v.minLength(2))),
  category: v.picklist(CATEGORIES),
  /** `national`, or the place (in English) to whose texts the term belongs. */
  scope: v.optional(text, 'national'),
  /** The year in which the term came into use in this sense, where it is known. */
  since: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))),
  /** Key of the document in sources.yaml that has the preferred rendering; `none`: no official one is known. */
  source: text,
  /** Keys of entries that a reader of this one will want next: the term, or `term#sense`. */
  related: v.optional(texts),
  /** What a reviewer should still verify. Shown to editors, never to readers. */
  unsure: v.optional(text),
});

/** A document or series that renderings are taken from. */
export const sourceSchema = v.strictObject({
  title: text,
  titleZh: v.optional(text),
  issuer: text,
  year: v.pipe(v.number(), v.integer()),
  /** Who made the English: the issuer itself, state media, or a work of reference. */
  kind: v.picklist(['official', 'press', 'reference']),
});

/** The file sources.yaml. */
export const sourcesSchema = v.record(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)), sourceSchema);

export type GlossaryEntry = v.InferOutput<typeof entrySchema>;
export type Category = (typeof CATEGORIES)[number];
export type RenderingSource = v.InferOutput<typeof sourceSchema>;

/** The key under which an entry is referred to: `两会`, or `两会#provincial`. */
export function entryKey(entry: Pick<GlossaryEntry, 'term' | 'sense'>): string {
  return entry.sense === undefined ? entry.term : `${entry.term}#${entry.sense}`;
}
