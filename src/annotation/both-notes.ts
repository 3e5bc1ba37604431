import { NOTE_LIMIT } from './highlight';

/**
 * Both of two versions of a note, unless one holds the other; the one that is there first. Where both together
 * would be too long the one that is there stays.
 */
export function bothNotes(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  if (theirs.includes(mine)) return theirs;
  const both = `${mine}\n\n${theirs}`;
  return both.length <= NOTE_LIMIT ? both : mine;
}
