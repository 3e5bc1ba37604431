import { withoutTones } from '../../../src/language/pinyin/syllable';
import { type EntryRule, error, type Finding, warning } from '../finding';
import { isTitleCase } from './capitals';

/** A rendering is English: no Chinese characters in it, no full stop after it, no article before it. */
export const englishForm: EntryRule = ({ english }) =>
  english.flatMap((rendering, index): Finding[] => {
    const field = ['english', index];
    const findings: Finding[] = [];
    if (/\p{Script=Han}/u.test(rendering)) findings.push(error(field, 'has Chinese characters in it'));
    if (/[.;,:]$/.test(rendering) && !/\b(?:etc|Co|Ltd|Inc)\.$/.test(rendering)) {
      findings.push(error(field, 'ends with a mark; a rendering is a phrase, not a sentence'));
    }
    if (!/\p{L}/u.test(rendering)) findings.push(error(field, 'has no letters'));
    if (!isBalanced(rendering)) {
      findings.push(error(field, 'a bracket without its partner; in a [list], quote what holds a comma'));
    }
    if (/^(?:the|an?)\s(?!number of|whole)/i.test(rendering))
      findings.push(warning(field, 'leave out the article in front'));
    if (english.indexOf(rendering) !== index) findings.push(error(field, 'stands twice in the list'));
    return findings;
  });

function isBalanced(rendering: string): boolean {
  let depth = 0;
  for (const letter of rendering) {
    if (letter === '(') depth++;
    else if (letter === ')') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Words that take a capital wherever they stand, so that a phrase may begin with them. */
const PROPER_WORDS =
  /^(?:Party|CPC|China|Chinese|Han|Marxis[mt]|Marxian|Lenin\w*|Mao|Deng|Xi|Xinjiang|Tibet\w*|Hong|Macao|Taiwan|Beijing|Internet|Communist|Confucian\w*|Islam\w*|Muslim|Central|Belt|Five|Silk|Eurasian?|Asia\w*|Europe\w*|Soviet|Russian?|Kazakh\w*|Uygur|Uyghur)(?:['’]s)?$/;

/** Lower case unless a name: a capital in front is a name's, an abbreviation's, or a slip. */
export const englishCapital: EntryRule = ({ english, pinyin, category }) => {
  if (['place', 'institution', 'document', 'meeting', 'event'].includes(category)) return [];
  return english.flatMap((rendering, index) => {
    const [first = ''] = rendering.split(/[\s-]+/);
    const named = /^\p{Lu}/u.test(pinyin) || (/\p{Lu}/u.test(pinyin) && isTitleCase(rendering));
    const isName = named || PROPER_WORDS.test(first) || /\p{Lu}.*\p{Lu}|\d/u.test(first);
    if (!/^\p{Lu}/u.test(first) || isName) return [];
    const hint = isTitleCase(rendering)
      ? 'if it is a name, capitalise the pinyin too'
      : 'write it in lower case';
    return [warning(['english', index], `begins with a capital; ${hint}`)];
  });
};

/** The preferred rendering says something: it is not the pinyin again. Names of places and units may be. */
export const englishTransliteration: EntryRule = ({ english, pinyin, category }) => {
  if (['place', 'institution', 'unit'].includes(category)) return [];
  const [preferred = ''] = english;
  if (lettersOf(preferred) !== lettersOf(pinyin)) return [];
  return [error(['english', 0], 'is the pinyin again; say what it means, and give the pinyin form second')];
};

function lettersOf(phrase: string): string {
  return withoutTones(phrase.toLowerCase())
    .replaceAll('ü', 'u')
    .replace(/[^a-z]/g, '');
}
