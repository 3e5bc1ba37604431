import type { Span } from '../language/span';

const NUMBER = '[一二三四五六七八九十]+';
const ORDINAL = `${NUMBER}[中次]`;
const TAIL = '全会|全体会议';
/** 二十届二中、三中全会 and 十届十二次、十三次全会: the congress, the sessions before the last one, the last one. */
const SERIES = new RegExp(
  `(?<congress>第?${NUMBER}届)(?<former>(?:${ORDINAL}(?:${TAIL})?(?:[、和及与至]|以及))+)(?<last>${ORDINAL}(?:${TAIL}))`,
  'gu',
);
const SESSION = new RegExp(`(?<ordinal>${ORDINAL})(?<tail>${TAIL})?`, 'gu');
const CONGRESS_MARK = '届'.charCodeAt(0);
const SESSION_NAME = new RegExp(`^${ORDINAL}全`, 'u');

/** A session as the text names it, and the names that its entry may go by. */
export interface NamedSession extends Span {
  readonly names: readonly string[];
}

/** Several sessions of one congress under one heading: which part of the text, and which sessions. */
export interface SessionSeries extends Span {
  readonly sessions: readonly NamedSession[];
}

/**
 * The series in a stretch of folded text. Each but the first session lacks the congress and each but the last may
 * lack the word for a session, so that neither is found as it stands.
 */
export function findSessionSeries(text: string, start: number, end: number): SessionSeries[] {
  const stretch = text.slice(start, end);
  if (!stretch.includes('届')) return [];
  return [...stretch.matchAll(SERIES)].map((match) => {
    const { congress = '' } = match.groups ?? {};
    const from = start + match.index;
    const sessions = [...match[0].slice(congress.length).matchAll(SESSION)].map((session, i) => {
      const at = from + congress.length + session.index;
      const ordinal = session.groups?.['ordinal'] ?? '';
      return {
        start: i === 0 ? from : at,
        end: at + session[0].length,
        names: [`${congress}${ordinal}全会`, `${congress}${ordinal}全体会议`],
      };
    });
    return { start: from, end: from + match[0].length, sessions };
  });
}

/**
 * Whether a form that begins here is the end of a longer session's name: 三中全会 in 十八届三中全会 is not the session
 * that is called 三中全会 for short today.
 */
export function isPartOfSessionName(text: string, start: number, form: string): boolean {
  return start > 0 && text.charCodeAt(start - 1) === CONGRESS_MARK && SESSION_NAME.test(form);
}
