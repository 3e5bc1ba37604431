import type { WordLine } from '../../dictionary/word-card';
import { Reading } from '../reading/Reading';

export interface WordByWordProps {
  readonly words: readonly (WordLine & { readonly isTerm: boolean })[];
}

/** A selection word by word, each with its pinyin above it and what it means below. */
export function WordByWord({ words }: WordByWordProps) {
  return (
    <ol class="word-by-word">
      {words.map(({ start, text, pinyin, gloss, isTerm }) => (
        <li key={start} class={isTerm ? 'is-term' : ''}>
          <span class="cell-pinyin">
            <Reading of={text} pinyin={pinyin} />
          </span>
          <span class="cell-word" lang="zh">
            {text}
          </span>
          <span class="cell-gloss" title={gloss}>
            {gloss}
          </span>
        </li>
      ))}
    </ol>
  );
}
