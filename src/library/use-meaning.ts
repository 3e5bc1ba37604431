import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/client';

/** A pause in typing after which the glossary is asked, in ms. */
const PAUSE = 120;

/** Shorter English is in too many renderings. */
const FEWEST_LETTERS = 3;

/** Chinese terms that a query names in English, by the glossary; they come a moment after the query. */
export function useMeaning(query: string): readonly string[] {
  const [meaning, setMeaning] = useState<readonly string[]>([]);
  useEffect(() => {
    setMeaning([]);
    const english = query.trim();
    if (english.length < FEWEST_LETTERS || !/^[a-z][a-z0-9' -]*$/i.test(english)) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      ask('glossary.meaning', { english: english.slice(0, 200) }).then(
        (terms) => current && setMeaning(terms),
        // The list is searched without it.
        () => undefined,
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);
  return meaning;
}
