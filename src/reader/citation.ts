import { citationText, type Publication } from '../annotation/citation';
import { publicationOf } from '../page/publication';
import { copyText } from './clipboard';

/**
 * Copies words of this page with their source.
 *
 * @param pinyin empty: not wanted
 * @returns what to say of it
 */
export async function copyCitation(quote: string, pinyin: string): Promise<string> {
  const publication: Publication = { ...publicationOf(document), url: location.href };
  const text = citationText({ quote, pinyin, publication, accessed: today() });
  return (await copyText(text)) ? 'Copied with its source.' : 'The page does not allow copying.';
}

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
