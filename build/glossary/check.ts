import { type EntryRule, locate } from './finding';
import type { Problem } from './problem';
import type { RareReading } from './rare-reading';
import type { GlossaryFolder } from './read';
import { capitals } from './rules/capitals';
import { englishCapital, englishForm, englishTransliteration } from './rules/english';
import { explanationForm, explanationLanguage } from './rules/explanation';
import { formulaParts, partLanguages } from './rules/formula';
import { loneSenses, repeatedForms, sharedForms, uniqueKeys } from './rules/keys';
import { pinyinContext, pinyinReadings } from './rules/pinyin-reading';
import {
  pinyinApostrophes,
  pinyinLetters,
  pinyinSyllables,
  pinyinToneMarks,
  pinyinWords,
} from './rules/pinyin-spelling';
import { knownSources, relatedEntries } from './rules/references';
import { simplified, termIsChinese, variantForm } from './rules/script';

/** The rules that look at one entry at a time. */
function entryRules(rare: readonly RareReading[]): EntryRule[] {
  return [
    termIsChinese,
    simplified,
    variantForm,
    pinyinLetters,
    pinyinSyllables,
    pinyinToneMarks,
    pinyinApostrophes,
    pinyinWords,
    pinyinReadings(rare),
    pinyinContext(rare),
    capitals,
    englishForm,
    englishCapital,
    englishTransliteration,
    explanationForm,
    explanationLanguage,
    formulaParts,
    partLanguages,
  ];
}

/** All that is wrong, or looks wrong, with a folder of theme files: what its parser found and what the rules find. */
export function checkGlossary(folder: GlossaryFolder, rare: readonly RareReading[]): Problem[] {
  const { entries } = folder;
  const rules = entryRules(rare);
  return [
    ...folder.problems,
    ...entries.flatMap((located) =>
      rules.flatMap((rule) => rule(located.entry).map((finding) => locate(located, finding))),
    ),
    ...uniqueKeys(entries),
    ...sharedForms(entries),
    ...loneSenses(entries),
    ...repeatedForms(entries),
    ...knownSources(entries, new Set(Object.keys(folder.sources))),
    ...relatedEntries(entries),
  ];
}
