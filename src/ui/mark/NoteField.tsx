import { useLayoutEffect, useRef } from 'preact/hooks';
import { NoteForm, type NoteFormProps } from './NoteForm';

/**
 * Where a note is written: in a frame of the extension with this address, which the page cannot hear; or, where the
 * page keeps that out, in the panel itself.
 */
export type NotePlace = { readonly kind: 'frame'; readonly src: string } | { readonly kind: 'panel' };

export interface NoteFieldProps extends Omit<NoteFormProps, 'tags' | 'warning'> {
  readonly place: NotePlace;
}

/** A note that is being written in a page. */
export function NoteField({ place, ...form }: NoteFieldProps) {
  if (place.kind === 'frame') return <NoteFrame src={place.src} />;
  return (
    <NoteForm {...form} warning="This page keeps Jiedu’s own editor out: it could read what you type here." />
  );
}

function NoteFrame({ src }: { readonly src: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  // At once: what is typed until it has loaded goes nowhere, instead of to the page.
  useLayoutEffect(() => frame.current?.focus({ preventScroll: true }), []);
  return <iframe ref={frame} class="note-frame" title="Your note" src={src} />;
}
