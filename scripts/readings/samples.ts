import { readFileSync } from 'node:fs';
import { readGlossary } from '../../build/glossary';
import { align } from '../../build/glossary/pinyin/align';
import { GLOSSARY_FOLDER } from '../../build/glossary-bundle';
import { numberedSyllable } from '../../src/language/reading/numbered-syllable';

/** A text with one character whose reading is known: its tone as a number (`zhong4`, `lv4`, `de5`). */
export interface ReadingSample {
  readonly text: string;
  /** UTF-16 offset of the character. */
  readonly at: number;
  readonly reading: string;
}

/**
 * Reads sentences of CPP (Chinese Polyphones with Pinyin, in the g2pM repository, Apache-2.0): one character each
 * between two `▁`, its reading in a file of the same name with `.lb`.
 *
 * @throws Error where the two files have different numbers of lines
 */
export function readCpp(sentences: string): ReadingSample[] {
  const texts = linesOf(sentences);
  const labels = linesOf(sentences.replace(/\.sent$/u, '.lb'));
  if (texts.length !== labels.length) throw new Error('The sentences and their labels do not go together.');
  return texts.map((line, index) => {
    const text = line.replaceAll('▁', '').replaceAll(' ', '');
    return {
      text,
      at: line.replaceAll(' ', '').indexOf('▁'),
      reading: (labels[index] ?? '').replace('u:', 'v'),
    };
  });
}

/** Every character of the glossary's terms, as the glossary reads it. */
export function glossarySamples(): ReadingSample[] {
  return readGlossary(GLOSSARY_FOLDER).entries.flatMap(({ term, pinyin }) => {
    let from = 0;
    return (align(term, pinyin) ?? []).flatMap(({ unit, written }) => {
      if (unit.kind !== 'han') return [];
      const at = term.indexOf(unit.text, from);
      from = at + unit.text.length;
      return [{ text: term, at, reading: numberedSyllable(written.toLowerCase()) }];
    });
  });
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').trim().split('\n');
}
