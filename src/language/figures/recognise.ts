import { type FoldedText, fold, toSourceSpan } from '../fold';
import type { Span } from '../span';
import { converted, englishAmount, englishConversion, englishPhrase } from './english';
import { mayBegin } from './exclusions';
import type { Amount, Figure } from './figure';
import { isChineseDigit, isDigit } from './number';
import { quantityAt } from './quantity';
import type { QuantityReading } from './reading';
import { isInsideNumber } from './wrapped-numbers';

/** What a quantity may begin with besides a numeral. */
const LEADS = '每半大翻几数上';
const isLead = new Uint8Array(0x10000);
for (let unit = 0; unit < isLead.length; unit++) {
  if (isDigit(unit) || isChineseDigit(unit) || LEADS.includes(String.fromCharCode(unit))) isLead[unit] = 1;
}

/** What stands between the items of a list that share a verb: 增长5%、12%. */
const LIST_JOIN = /^(?:[、和与及]|以及)$/u;
const LONGEST_JOIN = 2;

/**
 * All quantities of a text, in order, none overlapping another.
 *
 * @param taken spans of the text that are explained otherwise (terms, formulas), in order: where one of them holds
 *   the first character of a number there is no figure. A term that is only the unit (万|亩, 个百分点) takes nothing.
 */
export function findFigures(text: string, taken: readonly Span[] = []): Figure[] {
  const folded = fold(text);
  return figuresIn(folded, { start: 0, end: folded.text.length }, taken);
}

/**
 * The same for a stretch of a folded text that begins and ends between sentences, so that the caller can yield to
 * the page between stretches. Offsets of what is returned, and of `taken`, are those of the source.
 */
export function figuresIn(folded: FoldedText, stretch: Span, taken: readonly Span[] = []): Figure[] {
  const { text } = folded;
  const joins = (at: number) => isInsideNumber(folded, at);
  const figures: Figure[] = [];
  let previous: QuantityReading | null = null;
  let nextTaken = 0;
  for (let at = stretch.start; at < stretch.end; ) {
    const unit = text.charCodeAt(at);
    if (isLead[unit] === 0) {
      at++;
      continue;
    }
    if (!mayBegin(text, at)) {
      at = endOfNumerals(text, at);
      continue;
    }
    const { reading, next } = quantityAt(text, at, joins);
    if (reading === null) {
      at = Math.max(next, endOfNumerals(text, at, next));
      continue;
    }
    at = reading.end;
    const number = folded.starts[reading.numberStart]!;
    while (nextTaken < taken.length && taken[nextTaken]!.end <= number) nextTaken++;
    const term = taken[nextTaken];
    if (term !== undefined && term.start <= number) continue;
    const whole = withSharedVerb(text, reading, previous);
    previous = whole;
    figures.push(described(folded, whole));
  }
  return figures;
}

/** Where a row of numerals that is no quantity ends, so that its middle is not tried: 2024 of 2024年. */
function endOfNumerals(text: string, start: number, from = start): number {
  let at = Math.max(from, start + 1);
  if (isDigit(text.charCodeAt(at - 1))) while (isDigit(text.charCodeAt(at))) at++;
  else if (isChineseDigit(text.charCodeAt(at - 1))) while (isChineseDigit(text.charCodeAt(at))) at++;
  return at;
}

/** 分别下降19.4%、14.9%: the verb holds for what is listed after it. */
function withSharedVerb(
  text: string,
  reading: QuantityReading,
  previous: QuantityReading | null,
): QuantityReading {
  if (previous === null || previous.direction === null || reading.direction !== null) return reading;
  const gap = reading.start - previous.end;
  if (gap < 1 || gap > LONGEST_JOIN || reading.unit !== previous.unit) return reading;
  if (!LIST_JOIN.test(text.slice(previous.end, reading.start))) return reading;
  return { ...reading, direction: previous.direction };
}

function described(folded: FoldedText, reading: QuantityReading): Figure {
  const { start, end } = toSourceSpan(folded, reading.start, reading.end);
  const { value, to, unit, direction, qualifier } = reading;
  const amount: Amount = { value, unit, ...(to === undefined ? {} : { to }) };
  const si = reading.si === undefined ? null : scaledConversion(amount, reading.si);
  const phrase = english(reading, amount);
  return {
    start,
    end,
    text: folded.source.slice(start, end),
    ...amount,
    approx: qualifier?.approx ?? 'exact',
    direction,
    si,
    phrase,
    english: phrase + (si === null ? '' : englishConversion(amount, si)),
  };
}

function english(reading: QuantityReading, amount: Amount): string {
  const { phrase, direction, qualifier, unit, value } = reading;
  const wording = qualifier?.wording ?? 'exact';
  if (phrase !== undefined && unit === 'times' && direction === 'up')
    return englishPhrase(phrase, wording, null);
  if (phrase !== undefined)
    return englishPhrase(direction === null ? phrase : `by ${phrase}`, wording, direction);
  if (unit === 'times' && direction === 'up' && amount.to === undefined) {
    const added = englishAmount({ value: Math.round((value - 1) * 10_000) / 100, unit: '%' }, '%');
    return `${englishPhrase(added, wording, 'up')}, to ${englishAmount(amount, 'times')}`;
  }
  return englishPhrase(englishAmount(amount, reading.one), wording, direction);
}

/** Small masses are told in kilograms, small energies and powers in kilowatts as they stand. */
function scaledConversion(amount: Amount, conversion: { factor: number; unit: string }): Amount | null {
  const si = converted(amount, conversion);
  if (si.value >= 1) return si;
  if (conversion.unit === 'tonnes')
    return converted(amount, { factor: conversion.factor * 1000, unit: 'kg' });
  return conversion.unit === 'ha'
    ? converted(amount, { factor: conversion.factor * 10_000, unit: 'm²' })
    : conversion.unit === 'km'
      ? si
      : null;
}
