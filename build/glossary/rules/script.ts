import { Converter } from 'opencc-js/t2cn';
import type { GlossaryEntry } from '../../../src/glossary/entry';
import { type EntryRule, error, type Finding } from '../finding';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Terms, variants, cues and parts are in simplified characters: the matcher folds texts to these. */
export const simplified: EntryRule = (entry) =>
  chineseFields(entry).flatMap(({ field, text }) => {
    const converted = toSimplified(text);
    return converted === text
      ? []
      : [error(field, `${text} is in traditional characters; write ${converted}`)];
  });

/** An abbreviation that Chinese texts write in Latin letters: TIR, LPR. */
const ABBREVIATION = /^[A-Z]{3,}$/;

/** What is underlined is Chinese, or an abbreviation; other Latin words would be found in English text as well. */
export const termIsChinese: EntryRule = ({ term, variants = [] }) =>
  [term, ...variants].flatMap((form, index) => {
    if (/\p{Script=Han}/u.test(form) || ABBREVIATION.test(form)) return [];
    const field = index === 0 ? ['term'] : ['variants', index - 1];
    return [error(field, `${form} has no Chinese character and is no abbreviation in capitals`)];
  });

/** Variants obey the schema's rule for terms: no spaces and no quotation marks, which the fold drops anyway. */
export const variantForm: EntryRule = ({ variants = [] }) =>
  variants.flatMap((form, index) =>
    /[\s“”"「」『』《》]/u.test(form)
      ? [error(['variants', index], 'write it without spaces and quotation marks; the matcher ignores them')]
      : [],
  );

function chineseFields(entry: GlossaryEntry): { field: Finding['field']; text: string }[] {
  return [
    { field: ['term'], text: entry.term },
    ...(entry.variants ?? []).map((text, index) => ({ field: ['variants', index], text })),
    ...(entry.cues ?? []).map((text, index) => ({ field: ['cues', index], text })),
    ...(entry.parts ?? []).map(({ zh }, index) => ({ field: ['parts', index, 'zh'], text: zh })),
  ];
}
