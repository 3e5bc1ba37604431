import { passageAround } from '../dictionary/passage';
import { notated } from '../language/pinyin/notation';
import type { Span } from '../language/span';
import type { PageOpening, ReadWord } from '../messages/answers';
import { ask } from '../messages/client';
import rubyCss from '../page/ruby/ruby.css?inline';
import { RubyLayer } from '../page/ruby/ruby-layer';
import type { RubyWord } from '../page/ruby/ruby-word';
import type { TextBlock } from '../page/text-view';
import tonesCss from '../ui/reading/tones.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import { knownReadings } from './known-readings';
import type { PageModel } from './page-model';
import type { TermCards } from './term-cards';

/** Passages whose readings are kept: scrolling up again asks nobody. */
const KEPT = 400;

const HAN = /\p{Script=Han}/u;

/** Readings above the text of the page, or of some of its blocks, while the reader wants them. */
export class PageRuby {
  readonly #cards: TermCards;
  readonly #opening: () => PageOpening;
  readonly #answers = new Map<string, readonly ReadWord[]>();
  #layer: RubyLayer | null = null;
  #model: PageModel | null = null;
  #style = '';
  /** What of the page has readings; null: all of it. */
  #within: Span | null = null;

  constructor(cards: TermCards, opening: () => PageOpening, signal: AbortSignal) {
    this.#cards = cards;
    this.#opening = opening;
    signal.addEventListener('abort', () => this.hide(), { once: true });
  }

  /** Whether an element is ours. */
  owns(node: Node): boolean {
    return node === this.#layer?.host;
  }

  get isOn(): boolean {
    return this.#layer !== null;
  }

  /** @param within the blocks of a selection alone; null: the whole page */
  show(model: PageModel, within: Span | null): void {
    this.hide();
    this.#within = within;
    this.#style = this.#wanted();
    this.#model = model;
    const { toneColours } = this.#opening().settings;
    this.#layer = new RubyLayer(model.view, this.#blocksOf(model), {
      css: [tokensCss, tonesCss, rubyCss].join('\n'),
      tones: toneColours === 'none' ? null : toneColours,
      wordsOf: (span) => this.#wordsOf(this.#model ?? model, span),
    });
  }

  hide(): void {
    this.#layer?.remove();
    this.#layer = null;
  }

  /** The page, what is known of it or what is set has changed. */
  refresh(model: PageModel): void {
    if (this.#layer === null) return;
    if (this.#style !== this.#wanted()) this.show(model, this.#within);
    else {
      this.#model = model;
      this.#layer.update(model.view, this.#blocksOf(model));
    }
  }

  /** What decides which readings stand there and how: where it is the same, they may stay. */
  #wanted(): string {
    const { settings, standings } = this.#opening();
    const { notation, sandhi, toneColours, ruby } = settings;
    return JSON.stringify([notation, sandhi, toneColours, ruby, ruby === 'unknown' ? standings : null]);
  }

  #blocksOf({ view }: PageModel): TextBlock[] {
    const within = this.#within;
    return view.blocks.filter(
      ({ start, end }) =>
        (within === null || (start < within.end && within.start < end)) &&
        HAN.test(view.text.slice(start, end)),
    );
  }

  async #wordsOf(model: PageModel, span: Span): Promise<RubyWord[]> {
    const words: RubyWord[] = [];
    for (let at = span.start; at < span.end; ) {
      const passage = passageAround(model.view.text, at);
      const end = Math.max(passage.end, at + 1);
      words.push(...(await this.#read(model, { start: passage.start, end })));
      at = end;
    }
    return words.filter(({ start, end }) => start < span.end && span.start < end);
  }

  async #read(model: PageModel, passage: Span): Promise<RubyWord[]> {
    const { settings } = this.#opening();
    const text = model.view.text.slice(passage.start, passage.end);
    if (!HAN.test(text)) return [];
    const known = this.#answers.get(text);
    const answer =
      known ??
      (await ask('dictionary.readings', { text, known: knownReadings(model, this.#cards, passage) }));
    if (known === undefined) this.#keep(text, answer);
    return answer
      .map(({ start, end, pinyin }) => ({
        start: passage.start + start,
        end: passage.start + end,
        pieces: notated(text.slice(start, end), pinyin, settings),
      }))
      .filter((word) => word.pieces.length > 0 && this.#isWanted(model, word));
  }

  #isWanted({ terms }: PageModel, word: Span): boolean {
    const { settings, standings } = this.#opening();
    if (settings.ruby === 'all') return true;
    const term = terms.find(({ start, end }) => start < word.end && word.start < end);
    if (settings.ruby === 'terms') return term !== undefined;
    const isKnown =
      term !== undefined &&
      (this.#cards.get(term.id)?.saved === true ||
        standings.some(({ id, standing }) => id === term.id && standing === 'known'));
    return !isKnown;
  }

  #keep(text: string, answer: readonly ReadWord[]): void {
    const oldest = this.#answers.keys().next().value;
    if (this.#answers.size >= KEPT && oldest !== undefined) this.#answers.delete(oldest);
    this.#answers.set(text, answer);
  }
}
