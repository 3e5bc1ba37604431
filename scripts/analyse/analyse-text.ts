import { compileGlossary, readGlossary } from '../../build/glossary';
import { GLOSSARY_FOLDER } from '../../build/glossary-bundle';
import { createRecogniser, type TermOccurrence } from '../../src/glossary/recognise';
import type { Figure } from '../../src/language/figures/figure';
import { findFigures } from '../../src/language/figures/recognise';
import { fold } from '../../src/language/fold';
import { findFormulas } from '../../src/language/formulas/recognise';
import type { KnownReading } from '../../src/language/reading/known-reading';
import type { ReadWord } from '../../src/language/reading/read-word';
import { classifyRegister } from '../../src/language/register/classify';
import type { Cue } from '../../src/language/register/cues';
import { Lexicon } from '../../src/language/segmentation/lexicon';
import { PACKED_LEXICON } from '../../src/language/segmentation/lexicon.generated';
import { analyseWords } from './words';

/** A term found in a text; offsets in UTF-16 units of the text as it was given. */
export interface AnalysedTerm {
  readonly start: number;
  readonly end: number;
  /** What stands there, line breaks and all. */
  readonly text: string;
  /** The canonical term. */
  readonly term: string;
  readonly pinyin: string;
  /** Renderings, the preferred one first. */
  readonly english: readonly string[];
  /** Key of the glossary entry. */
  readonly entry: string;
  /** Terms inside it. */
  readonly nested: readonly AnalysedTerm[];
}

/** A numbered formula, of the glossary or not. */
export interface AnalysedFormula {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How many things it stands for; null where that is open. */
  readonly count: number | null;
  /** Key of the glossary entry that explains it; null: none does. */
  readonly known: string | null;
  /** From the glossary, else as the text spells them out, without English; null: neither. */
  readonly parts: readonly { readonly zh: string; readonly en: string }[] | null;
  readonly partsAt: readonly [start: number, end: number] | null;
}

export interface Analysis {
  readonly register: { readonly score: number; readonly isReport: boolean; readonly cues: readonly Cue[] };
  readonly terms: readonly AnalysedTerm[];
  readonly figures: readonly Omit<Figure, 'phrase'>[];
  readonly formulas: readonly AnalysedFormula[];
  /** Every word of Chinese, where words were asked for. */
  readonly words?: readonly ReadWord[];
}

const { terms, cards } = compileGlossary(readGlossary(GLOSSARY_FOLDER));
const recogniser = createRecogniser(terms, new Lexicon(PACKED_LEXICON));

/** What the language core has to say of a text: its register, and every term and figure in it, whatever the register. */
export function analyseText(text: string, withWords = false): Analysis {
  const { score, isReport, cues } = classifyRegister(text);
  const occurrences = recogniser.recognise(text);
  const formulas = describeFormulas(text, occurrences);
  const explained = [...occurrences, ...formulas].sort((a, b) => a.start - b.start);
  return {
    register: { score, isReport, cues },
    terms: occurrences.map((occurrence) => describeTerm(text, occurrence)),
    figures: findFigures(text, explained).map(({ phrase: _, ...figure }) => figure),
    formulas,
    ...(withWords ? { words: analyseWords(text, knownIn(text, occurrences)) } : {}),
  };
}

function describeFormulas(text: string, occurrences: readonly TermOccurrence[]): AnalysedFormula[] {
  const taken = occurrences.map(({ id, start, end }) => {
    const role = (cards[id]?.parts.length ?? 0) > 0 ? ('formula' as const) : ('perhaps' as const);
    return { id, start, end, role };
  });
  return findFormulas(text, taken).map((formula) => {
    const own = formula.parts.map(({ start, end }) => ({
      zh: text.slice(start, end).replace(/\s+/gu, ''),
      en: '',
    }));
    const known = formula.known === null ? [] : (cards[formula.known]?.parts ?? []);
    const parts = known.length > 0 ? known : own;
    return {
      start: formula.start,
      end: formula.end,
      text: formula.text,
      count: formula.count,
      known: formula.known,
      parts: parts.length > 0 ? parts : null,
      partsAt: formula.partsAt === null ? null : [formula.partsAt.start, formula.partsAt.end],
    };
  });
}

/** The terms that stand in the text as the glossary writes them: a variant has other characters than its pinyin. */
function knownIn(text: string, occurrences: readonly TermOccurrence[]): KnownReading[] {
  return occurrences.flatMap(({ id, start, end }) => {
    const card = cards[id];
    const written = fold(text.slice(start, end)).text;
    return card === undefined || fold(card.term).text !== written
      ? []
      : [{ start, end, pinyin: card.pinyin }];
  });
}

function describeTerm(text: string, { id, start, end, nested }: TermOccurrence): AnalysedTerm {
  const card = cards[id];
  if (card === undefined) throw new Error(`The glossary has no card for ${id}.`);
  return {
    start,
    end,
    text: text.slice(start, end),
    term: card.term,
    pinyin: card.pinyin,
    english: card.english,
    entry: id,
    nested: nested.map((inner) => describeTerm(text, inner)),
  };
}
