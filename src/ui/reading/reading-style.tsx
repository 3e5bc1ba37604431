import { type ComponentChild, createContext } from 'preact';
import type { Settings } from '../../settings/settings';

/** How readings are written and coloured. */
export type ReadingStyle = Pick<Settings, 'notation' | 'sandhi' | 'toneColours'>;

export const ReadingStyleContext = createContext<ReadingStyle>({
  notation: 'marks',
  sandhi: false,
  toneColours: 'none',
});

/** Content whose readings are all written as the reader wants them. */
export function inReadingStyle(style: ReadingStyle, content: ComponentChild) {
  return <ReadingStyleContext.Provider value={style}>{content}</ReadingStyleContext.Provider>;
}
