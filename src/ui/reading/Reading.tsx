import { useContext } from 'preact/hooks';
import { notated } from '../../language/pinyin/notation';
import { ReadingStyleContext } from './reading-style';

export interface ReadingProps {
  /** What is read: the tones of 一 and 不 depend on it. */
  readonly of: string;
  /** By word, with tone marks. */
  readonly pinyin: string;
}

/** A reading in the notation and with the tone colours that the reader has set; nothing where none is wanted. */
export function Reading({ of, pinyin }: ReadingProps) {
  const style = useContext(ReadingStyleContext);
  const pieces = notated(of, pinyin, style);
  const lang = style.notation === 'zhuyin' ? 'zh-Bopo' : 'zh-Latn-pinyin';
  if (style.toneColours === 'none') return <span lang={lang}>{pieces.map(({ text }) => text).join('')}</span>;
  return (
    <span lang={lang} data-tones={style.toneColours}>
      {pieces.map(({ text, tone }, index) => (
        <span key={index} data-tone={tone}>
          {text}
        </span>
      ))}
    </span>
  );
}
