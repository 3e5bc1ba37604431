import { useLayoutEffect, useRef } from 'preact/hooks';
import { NoteForm, type NoteFormProps } from './NoteForm';

/**
 * Where a note is written: in a frame of the extension with this address, which the page cannot hear; or, where the
 * page keeps that out, in the panel itself.
 */
export type NotePlace =
  | { readonly kind: 'frame'; readonly src: string; readonly isShown: boolean }
  | { readonly kind: 'panel' };

export interface NoteFieldProps extends Omit<NoteFormProps, 'tags' | 'warning'> {
  readonly place: NotePlace;
  /** The frame has loaded something: its page, or the browser's word that it must not. */
  readonly onLoaded: () => void;
}

/** A note that is being written in a page. */
export function NoteField({ place, onLoaded, ...form }: NoteFieldProps) {
  if (place.kind === 'frame') return <NoteFrame {...place} onLoaded={onLoaded} />;
  return (
    <NoteForm {...form} warning="This page keeps Jiedu’s own editor out: it could read what you type here." />
  );
}

interface NoteFrameProps {
  readonly src: string;
  readonly isShown: boolean;
  readonly onLoaded: () => void;
}

/** Seen once its page is there: before, it would be a white patch in a dark panel. */
function NoteFrame({ src, isShown, onLoaded }: NoteFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // At once: what is typed until it has loaded goes nowhere, instead of to the page.
  useLayoutEffect(() => frame.current?.focus({ preventScroll: true }), []);
  return (
    <iframe
      ref={frame}
      class={isShown ? 'note-frame is-shown' : 'note-frame'}
      title="Your note"
      src={src}
      onLoad={onLoaded}
    />
  );
}
