import { readFileSync } from 'node:fs';
import { COST_STEPS } from '../../src/language/segmentation/packed-lexicon';
import {
  CLASS_COUNT,
  classNumber,
  OTHER_CLASS,
  WORD_CLASSES,
  type WordClass,
} from '../../src/language/segmentation/word-classes';

/**
 * The tags of ICTCLAS that jieba uses, by the class that we keep of them. A tag that is not named here (interjection,
 * fragment …) belongs to the class of which nothing is known.
 */
const TAGS_OF_CLASS: Readonly<Record<WordClass, readonly string[]>> = {
  noun: ['n', 'ng', 'an', 'j', 'l'],
  name: ['ns', 'nt', 'nz', 'nr', 'nrt', 'nrfg'],
  time: ['t', 'tg'],
  place: ['f', 's'],
  verb: ['v', 'vg', 'vd', 'vi', 'vq'],
  verbalNoun: ['vn'],
  adjective: ['a', 'ag', 'z'],
  attribute: ['b'],
  adverb: ['d', 'ad', 'dg', 'df'],
  numeral: ['m', 'mg'],
  measure: ['q', 'mq'],
  pronoun: ['r', 'rg', 'rr', 'rz'],
  preposition: ['p'],
  conjunction: ['c'],
  particle: ['u', 'uj', 'ul', 'uz', 'uv', 'ud', 'ug', 'y'],
  suffix: ['k'],
};
const CLASS_OF_TAG = new Map(
  WORD_CLASSES.flatMap((name) => TAGS_OF_CLASS[name].map((tag) => [tag, name] as const)),
);
/** How much more the class of the word before says than the tagger, trained on single tags, makes of it. */
const WEIGHT = 2;
/** Rarer neighbours than this are not told apart: the model saw few of them. */
const GREATEST = 4 * COST_STEPS;

/** Tagged as pronouns, but nouns follow them as they follow attributes: 各部门, 该项目. */
const DETERMINERS = '各每某该本此';

/** How jieba's tagger, a hidden Markov model over characters, was trained: `S,n` is a noun of one character. */
export interface TaggerModel {
  readonly transitions: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly emissions: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Reads prob_trans.utf8 and prob_emit.utf8 of cppjieba's folder dict/pos_dict. */
export function readTagger(folder: string): TaggerModel {
  const transitions = new Map<string, Map<string, number>>();
  for (const line of linesOf(`${folder}/prob_trans.utf8`)) {
    const [from = '', to = '', log] = line.split(':');
    const row = transitions.get(from) ?? new Map<string, number>();
    transitions.set(from, row.set(to, Math.exp(Number(log))));
  }
  const emissions = new Map<string, Map<string, number>>();
  for (const line of linesOf(`${folder}/prob_emit.utf8`)) {
    const state = line.slice(0, line.indexOf(':'));
    const row = new Map<string, number>();
    for (const pair of line.slice(state.length + 1).split(';')) {
      const [character, log] = pair.split(',');
      if (character !== undefined && log !== undefined) row.set(character, Math.exp(Number(log)));
    }
    emissions.set(state, row);
  }
  return { transitions, emissions };
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The class of a word by its tag in the dictionary, 0 where that tells nothing. */
export function classOfTag(tag: string, isSingle: boolean): number {
  const named = CLASS_OF_TAG.get(tag);
  return named === undefined ? OTHER_CLASS : classNumber(named, isSingle);
}

/** How often each state occurs in the long run: the stationary distribution of the chain. */
function shares({ transitions }: TaggerModel): ReadonlyMap<string, number> {
  let now = new Map([...transitions.keys()].map((state) => [state, 1 / transitions.size]));
  for (let round = 0; round < 200; round++) {
    const next = new Map<string, number>();
    let total = 0;
    for (const [from, share] of now) {
      for (const [to, probability] of transitions.get(from) ?? []) {
        next.set(to, (next.get(to) ?? 0) + share * probability);
        total += share * probability;
      }
    }
    now = new Map([...next].map(([state, share]) => [state, share / total]));
  }
  return now;
}

/** A character as a word by itself. */
export interface SingleWord {
  /** The class that it most often has. */
  readonly wordClass: number;
  /** In which share of its occurrences it is a word by itself: nearly all of 的, one in twelve of 金. */
  readonly share: number;
}

/** What the tagger knows of characters as words. */
export function describeCharacters(model: TaggerModel): (character: string) => SingleWord {
  const stationary = shares(model);
  return (character) => {
    let all = 0;
    let alone = 0;
    let best = 0;
    let tag = '';
    for (const [state, row] of model.emissions) {
      const share = (stationary.get(state) ?? 0) * (row.get(character) ?? 0);
      all += share;
      if (!state.startsWith('S,')) continue;
      alone += share;
      if (share > best) {
        best = share;
        tag = state.slice(2);
      }
    }
    if (DETERMINERS.includes(character)) tag = 'b';
    return { wordClass: classOfTag(tag, true), share: all === 0 ? 0 : alone / all };
  };
}

/**
 * For each pair of classes what it costs (less than nothing: gains), in steps, that the second follows the first, beside
 * what the second costs anyway: −ln of how much oftener than by chance it does.
 */
export function transitionCosts(model: TaggerModel): number[] {
  const stationary = shares(model);
  const together = new Map<number, number>();
  const first = new Map<number, number>();
  const second = new Map<number, number>();
  let total = 0;
  for (const [from, row] of model.transitions) {
    for (const [to, probability] of row) {
      const before = classOfEnd(from);
      const after = classOfBeginning(to);
      if (before === OTHER_CLASS || after === OTHER_CLASS) continue;
      const share = (stationary.get(from) ?? 0) * probability;
      add(together, before * CLASS_COUNT + after, share);
      add(first, before, share);
      add(second, after, share);
      total += share;
    }
  }
  return Array.from({ length: CLASS_COUNT ** 2 }, (_, pair) => {
    const before = Math.floor(pair / CLASS_COUNT);
    const after = pair % CLASS_COUNT;
    if (before === OTHER_CLASS || after === OTHER_CLASS) return 0;
    const byChance = ((first.get(before) ?? 0) * (second.get(after) ?? 0)) / total;
    const cost = -WEIGHT * COST_STEPS * Math.log((together.get(pair) ?? 0) / byChance);
    return Number.isNaN(cost) ? GREATEST : Math.round(Math.max(-GREATEST, Math.min(GREATEST, cost)));
  });
}

function add(to: Map<number, number>, key: number, share: number): void {
  to.set(key, (to.get(key) ?? 0) + share);
}

/** The class of the word that ends with a character in this state, or begins with one. */
function classOfEnd(state: string): number {
  const [place = '', tag = ''] = state.split(',');
  return place === 'S' || place === 'E' ? classOfTag(tag, place === 'S') : OTHER_CLASS;
}

function classOfBeginning(state: string): number {
  const [place = '', tag = ''] = state.split(',');
  return place === 'S' || place === 'B' ? classOfTag(tag, place === 'S') : OTHER_CLASS;
}
