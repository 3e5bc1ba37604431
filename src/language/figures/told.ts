import { englishDollars } from './english';
import type { Figure } from './figure';

/** From here on a number is told in words (46 million), and its digits are worth a line of their own. */
const TOLD_IN_WORDS = 1e6;

/** A figure as a card tells it. */
export interface FigureTold {
  /** With what qualifies it, without its conversion. */
  readonly english: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}

/**
 * What a card says of a figure: the English, the same in metric units, in US dollars and in all its digits, each
 * where there is something to say.
 *
 * @param yuanPerDollar the rate that the reader has set; null: none
 */
export function tellFigure(figure: Figure, yuanPerDollar: number | null): FigureTold {
  const { phrase, english } = figure;
  const dollars = yuanPerDollar === null ? null : englishDollars(figure, yuanPerDollar);
  const lines = [
    { label: 'metric', text: english.slice(phrase.length).replace(/^ (?:= )?/u, '') },
    { label: 'in dollars', text: dollars === null ? '' : `${dollars} (at ${yuanPerDollar} yuan)` },
    { label: 'in digits', text: inDigits(figure) },
  ];
  return { english: phrase, lines: lines.filter(({ text }) => text !== '') };
}

function inDigits({ value, to, unit }: Figure): string {
  if (Math.max(value, to ?? 0) < TOLD_IN_WORDS) return '';
  const digits = [value, ...(to === undefined ? [] : [to])].map((one) => one.toLocaleString('en-US'));
  return `${digits.join('–')} ${unit}`.trim();
}
