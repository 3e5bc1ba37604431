import { fold } from '../language/fold';
import type { RecognisableTerm } from './recognise';

/**
 * The built-in terms and the reader's own as one list for the recogniser. Where both have a form, in whatever
 * spelling, it is the reader's: the built-in term loses that form, and is left out when it has no other.
 */
export function mergePersonalTerms(
  builtIn: readonly RecognisableTerm[],
  personal: readonly RecognisableTerm[],
): RecognisableTerm[] {
  const taken = new Set(personal.flatMap(({ forms }) => forms.map((form) => fold(form).text)));
  const remaining = builtIn.flatMap((term) => {
    const forms = term.forms.filter((form) => !taken.has(fold(form).text));
    if (forms.length === term.forms.length) return [term];
    return forms.length === 0 ? [] : [{ ...term, forms }];
  });
  return [...personal, ...remaining];
}
