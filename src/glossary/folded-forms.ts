import { fold } from '../language/fold';

/** Written forms as they are looked for: folded as a text is (quotation marks, width, script), each once. */
export function foldedForms(forms: readonly string[]): string[] {
  return [...new Set(forms.map((form) => fold(form).text))].filter((form) => form !== '');
}
