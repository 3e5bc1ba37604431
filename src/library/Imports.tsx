import { useState } from 'preact/hooks';
import { type Field, readWordList, type WordList, wordsOf } from '../exchange/formats/word-list';
import type { ImportSummary } from '../messages/answers';
import { ask } from '../messages/client';
import { ImportsView } from '../ui/library/ImportsView';
import { problemOf } from './problem';

/** A file that was chosen and has not been taken in yet. */
type Chosen =
  | { readonly kind: 'archive'; readonly text: string; readonly summary: ImportSummary }
  | { readonly kind: 'words'; readonly list: WordList; readonly fields: readonly Field[] };

/** Takes in a file of ours or another tool's list of words, after the reader has seen what it would do. */
export function Imports({ onDone }: { readonly onDone: () => void }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      setProblem(null);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  const choose = (file: File) =>
    attempt(async () => {
      setSaid(null);
      setChosen(null);
      const text = await file.text();
      if (/^\s*[[{]/.test(text)) {
        setChosen({ kind: 'archive', text, summary: await ask('archive.preview', { text }) });
      } else {
        const list = readWordList(text);
        setChosen({ kind: 'words', list, fields: list.fields });
      }
    });
  const takeIn = () =>
    attempt(async () => {
      if (chosen?.kind === 'archive') {
        const { tables } = await ask('archive.takeIn', { text: chosen.text });
        const { terms, highlights } = tables;
        setSaid(
          `Imported: ${terms.added} new terms, ${highlights.added} new highlights; ${terms.changed + highlights.changed} changed.`,
        );
      } else if (chosen?.kind === 'words') {
        const words = wordsOf(chosen.list, chosen.fields);
        const added = await ask('archive.takeInWords', { words });
        setSaid(`Imported ${added} words; ${words.length - added} were in your glossary already.`);
      }
      setChosen(null);
      onDone();
    });

  return (
    <ImportsView
      summary={chosen?.kind === 'archive' ? chosen.summary : null}
      list={
        chosen?.kind === 'words'
          ? { fields: chosen.fields, rows: chosen.list.rows, words: wordsOf(chosen.list, chosen.fields) }
          : null
      }
      said={said}
      problem={problem}
      onFile={(file) => void choose(file)}
      onFields={(fields) => chosen?.kind === 'words' && setChosen({ ...chosen, fields })}
      onTakeIn={() => void takeIn()}
      onCancel={() => setChosen(null)}
    />
  );
}
