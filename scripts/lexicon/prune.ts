import type { JiebaWord } from './jieba';

/** How often a word must occur in jieba's corpus to be kept, by its length. */
const THRESHOLDS: readonly number[] = [0, 10, 15, 30];
const LONGER_THRESHOLD = 30;
/** A fixed phrase keeps its parts from being words (安居乐业 is not 安居), so rare ones are worth having. */
const IDIOM_THRESHOLD = 5;
/** Official texts name every county, and its last syllable begins other words: 昌吉市 before 场馆. */
const ADMINISTRATIVE_PLACE = /^..[省市县区州盟旗]$/u;
const PLACE_THRESHOLD = 3;
/** Personal names are many and none of them typical of policy texts. */
const NAME_THRESHOLD = 150;
const LONGEST = 7;
const NUMERALS_ONLY = /^[第〇零一二两三四五六七八九十百千万亿]+$/u;

/**
 * The words worth shipping. What decides a boundary is the short word that crosses it, so a long word is left out
 * where common shorter ones make it up (社会保障 = 社会 + 保障): their boundaries are then those of the long word, and a
 * term inside it stays visible. A phrase whose parts hardly occur without it stays whole, for they are no words of
 * their own: 安居 in 安居乐业. Numerals are recognised by rule.
 */
export function prune(words: readonly JiebaWord[]): JiebaWord[] {
  const total = words.reduce((sum, { count }) => sum + count, 0);
  const counts = new Map(words.map(({ word, count }) => [word, count]));
  return words.filter(
    (entry) =>
      entry.word.length <= LONGEST &&
      entry.count >= threshold(entry) &&
      !NUMERALS_ONLY.test(entry.word.length > 1 ? entry.word : '') &&
      rarestPart(entry.word, counts, total) <= entry.count &&
      !isInflected(entry),
  );
}

/** 代表们 is 代表 with a plural ending, 万多亩 a number with a measure: neither is a word of the dictionary. */
function isInflected({ word, partOfSpeech }: JiebaWord): boolean {
  return word.length >= 3 && (word.endsWith('们') || partOfSpeech === 'm');
}

function threshold({ word, partOfSpeech }: JiebaWord): number {
  if (partOfSpeech === 'i') return IDIOM_THRESHOLD;
  if (ADMINISTRATIVE_PLACE.test(word) && partOfSpeech === 'ns') return PLACE_THRESHOLD;
  if (word.length > 1 && partOfSpeech.startsWith('nr')) return NAME_THRESHOLD;
  return THRESHOLDS[word.length] ?? LONGER_THRESHOLD;
}

/**
 * How often the rarest part occurs when a word is divided into shorter words as cheaply as possible; 0 where that
 * leaves a single character.
 */
function rarestPart(word: string, counts: ReadonlyMap<string, number>, total: number): number {
  const best: { cost: number; rarest: number }[] = [{ cost: 0, rarest: Number.POSITIVE_INFINITY }];
  for (let end = 1; end <= word.length; end++) {
    let cheapest = { cost: Number.POSITIVE_INFINITY, rarest: 0 };
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const count = counts.get(word.slice(start, end));
      if (before === undefined || count === undefined || end - start === word.length) continue;
      const cost = before.cost - Math.log(count / total);
      if (cost < cheapest.cost) {
        cheapest = { cost, rarest: end - start === 1 ? 0 : Math.min(before.rarest, count) };
      }
    }
    best[end] = cheapest;
  }
  return best[word.length]?.rarest ?? 0;
}
