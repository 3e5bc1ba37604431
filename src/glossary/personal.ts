import { fold } from '../language/fold';
import type { CompiledTerm } from './compiled';
import type { RecognisableTerm } from './recognise';
import type { Standing } from './saved-term';

/** What of a reader's glossary decides what is found in a page. */
export interface PersonalTerms {
  /** Entries of the reader's own. */
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
  const taken = new Set(own.flatMap(({ forms }) => forms.map((form) => fold(form).text)));
  const others = builtIn.flatMap((term) => {
    if (hidden.has(term.id)) return [];
    const forms = term.forms.filter((form) => !taken.has(fold(form).text));
    return forms.length === 0 ? [] : [forms.length === term.forms.length ? term : { ...term, forms }];
  });
  return [...own, ...others];
}
