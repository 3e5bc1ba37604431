import type { CompiledTerm } from './compiled';
import { foldedForms } from './folded-forms';
import type { RecognisableTerm } from './recognise';
import type { Standing } from './saved-term';

/** What of a reader's glossary decides what is found in a page. */
export interface PersonalTerms {
  /** Entries of the reader's own, as they were written. */
  readonly own: readonly { readonly id: string; readonly forms: readonly string[] }[];
  readonly standings: readonly Standing[];
}

/**
 * The terms to look for: the reader's own outrank built-in ones that are written the same, and what the reader hid is
 * not looked for.
 */
export function withPersonal(
  builtIn: readonly CompiledTerm[],
  { own, standings }: PersonalTerms,
): readonly RecognisableTerm[] {
  const hidden = new Set(standings.filter(({ standing }) => standing === 'hidden').map(({ id }) => id));
  if (own.length === 0 && hidden.size === 0) return builtIn;
  const mine = own.map(({ id, forms }) => ({ id, forms: foldedForms(forms) }));
  const taken = new Set(mine.flatMap(({ forms }) => forms));
  const others = builtIn.flatMap((term) => {
    if (hidden.has(term.id)) return [];
    const forms = term.forms.filter((form) => !taken.has(form));
    return forms.length === 0 ? [] : [forms.length === term.forms.length ? term : { ...term, forms }];
  });
  return [...mine, ...others];
}
