import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../messages/client';
import { NoteForm } from '../ui/mark/NoteForm';

/** How long the writer rests before what is typed is put by, in ms. */
const REST = 300;

export interface NoteProps {
  /** The name of the draft, which the page's panel has asked for. */
  readonly draft: string;
}

type Written = Awaited<ReturnType<typeof begin>>;

const begin = (draft: string) => ask('note.begin', { draft });

/**
 * The editor of one note, in a frame that stands in a page: what is typed goes to the background and not through the
 * page's window. What is typed is put by, so that it is kept though the page take the frame away.
 */
export function Note({ draft }: NoteProps) {
  const [written, setWritten] = useState<Written | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const busy = useRef(false);

  useEffect(() => {
    begin(draft).then(setWritten, (error: unknown) => setProblem(wordsOf(error)));
  }, [draft]);

  /** One at a time: a second click while the first is on its way does nothing. */
  const act = async (work: () => Promise<unknown>) => {
    clearTimeout(timer.current);
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
    } catch (error) {
      setProblem(wordsOf(error));
    } finally {
      busy.current = false;
    }
  };

  if (written === null) return problem === null ? null : <p class="error">{problem}</p>;
  return (
    <NoteForm
      note={written.note}
      tags={written.tags}
      problem={problem}
      onTyped={(note, tags) => {
        clearTimeout(timer.current);
        // Only a precaution: where it fails the text is still in the field.
        const putBy = () => void ask('note.typed', { draft, note, tags: [...tags] }).catch(() => undefined);
        timer.current = setTimeout(putBy, REST);
      }}
      onSave={(note, tags) => void act(() => ask('note.save', { draft, note, tags: [...tags] }))}
      onCancel={() => void act(() => ask('note.cancel', { draft }))}
    />
  );
}

function wordsOf(error: unknown): string {
  return error instanceof Error && error.message !== ''
    ? `Not saved yet. ${error.message}`
    : 'Not saved yet. Please try again.';
}
