import type { ComponentChild } from 'preact';
import { fold } from '../language/fold';
import type { Span } from '../language/span';
import { boxesOf } from '../page/pointing';
import type { TextView } from '../page/text-view';
import { Notice } from './notice';
import type { CardPanel, PanelContext } from './panels';

/** What a card of a stretch of the page is about, and the page whose offsets it has. */
export interface ShownStretch<T extends Span> {
  readonly view: TextView;
  readonly what: T;
}

export interface StretchActions {
  readonly step: (step: 1 | -1) => void;
  readonly copy: () => void;
}

/** The card of something that was found in the page and explains itself: a figure, a formula. */
export abstract class StretchPanel<T extends Span> implements CardPanel {
  protected readonly context: PanelContext;
  protected readonly actions: StretchActions;
  protected readonly notice = new Notice(() => this.refresh());
  #shown: ShownStretch<T> | null = null;

  constructor(context: PanelContext, actions: StretchActions) {
    this.context = context;
    this.actions = actions;
  }

  /** What it is open for; null: it is not open. */
  get what(): T | null {
    return this.#shown?.what ?? null;
  }

  get place(): Span | null {
    return this.what;
  }

  protected abstract content(shown: ShownStretch<T>): ComponentChild;
  /** What a screen reader calls the card. */
  protected abstract labelOf(what: T): string;
  protected abstract copiedOf(shown: ShownStretch<T>): string;
  protected abstract saveShown(shown: ShownStretch<T>): void;

  /** @returns whether there was something to show: false where it is out of sight */
  show(what: T, by: DOMRect | null, focus: boolean): boolean {
    const { overlay, model } = this.context;
    const { view } = model();
    const boxes = boxesOf(view, what);
    const box = by ?? boxes[0];
    const range = view.toRange(what.start, what.end);
    if (box === undefined || range === null) return false;
    const shown = { view, what };
    overlay.show({
      boxes,
      by: box,
      content: this.content(shown),
      about: what,
      label: this.labelOf(what),
      onGone: () => this.forget(),
      focus,
      near: range.startContainer.parentElement,
    });
    this.#shown = shown;
    this.context.setCurrent(range);
    return true;
  }

  copied(): string {
    return this.#shown === null ? '' : this.copiedOf(this.#shown);
  }

  save(): void {
    if (this.#shown !== null) this.saveShown(this.#shown);
  }

  say(notice: string): void {
    this.notice.say(notice);
    this.refresh();
  }

  refresh(): void {
    if (this.#shown !== null) this.context.overlay.update(this.content(this.#shown));
  }

  follow(): void {
    if (this.#shown === null) return;
    const boxes = boxesOf(this.#shown.view, this.#shown.what);
    if (boxes[0] !== undefined) this.context.overlay.place(boxes, boxes[0]);
  }

  protected forget(): void {
    this.#shown = null;
    this.notice.clear();
    this.context.setCurrent(null);
  }
}

/** A stretch as it is read, whatever line breaks the page put into it, also inside a number. */
export function asRead(view: TextView, { start, end }: Span): string {
  return fold(view.text.slice(start, end)).text.replace(/(?<=[\d.]) (?=[\d.])/gu, '');
}
