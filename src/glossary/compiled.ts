import type { Category, RenderingSource } from './entry';

/**
 * What the reader script needs to know of an entry in order to find it in a text. It ships to every page that is
 * read, so it holds nothing that only a card shows.
 */
export interface CompiledTerm {
  /** `entryKey` of the entry, and the key of its card. */
  readonly id: string;
  /**
   * The written forms, the term itself first, then its variants, folded when they were compiled: folding ten thousand
   * of them at each start of a page would take longer than all else. Two terms may share a form when they are two senses of it.
   */
  readonly forms: readonly string[];
  /** Words that, standing near a form, decide for this sense. Of several senses only the default has none. */
  readonly cues?: readonly string[];
  readonly category: Category;
}

/** The document in which the preferred rendering stands. */
export type CardSource = Pick<RenderingSource, 'title' | 'titleZh' | 'year' | 'issuer' | 'kind'>;

/** One part of a numbered formula. */
export interface CardPart {
  readonly zh: string;
  readonly en: string;
}

/** An entry that the reader will want next: enough to name it before its own card is fetched. */
export interface RelatedTerm {
  readonly id: string;
  readonly term: string;
  readonly english: string;
}

/** What the card of a term shows. */
export interface GlossaryCard {
  readonly id: string;
  readonly term: string;
  /** Other written forms; empty where there are none. */
  readonly variants: readonly string[];
  /** Short English label, present when the term has several entries. */
  readonly sense?: string;
  readonly pinyin: string;
  /** Renderings, the preferred one first; never empty. */
  readonly english: readonly string[];
  readonly explanation: string;
  /** The parts that a formula counts; empty for other terms. */
  readonly parts: readonly CardPart[];
  readonly category: Category;
  /** `national`, or the place (in English) to whose texts the term belongs. */
  readonly scope: string;
  readonly since?: number;
  /** Absent where no official rendering is known. */
  readonly source?: CardSource;
  readonly related: readonly RelatedTerm[];
}

/** What the build makes of the glossary: `terms` for the reader script, `cards` for the background. */
export interface CompiledGlossary {
  /** Sorted by id (by UTF-16 code unit), so that the same entries always make the same bytes. */
  readonly terms: readonly CompiledTerm[];
  /** By id, keys in the same order as `terms`. */
  readonly cards: Readonly<Record<string, GlossaryCard>>;
}
