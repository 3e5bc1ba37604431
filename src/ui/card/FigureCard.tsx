import type { FigureTold } from '../../language/figures/told';
import { CardFoot, CardHead } from './CardFrame';

export interface FigureCardProps {
  /** What stands in the text, on one line. */
  readonly written: string;
  readonly told: FigureTold;
  /** Policy terms and units inside it, with their English. */
  readonly inside: readonly { readonly id: string; readonly term: string; readonly english: string }[];
  readonly pinned: boolean;
  readonly notice: string | null;
  readonly onStep: (step: 1 | -1) => void;
  readonly onCopy: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** What a quantity of the text says in English, in full digits and in the units of English readers. */
export function FigureCard(props: FigureCardProps) {
  const { written, told, inside, pinned, notice, onStep, onCopy, onPin, onClose } = props;
  return (
    <article class="card figure-card">
      <CardHead title={written} pinned={pinned} onPin={onPin} onClose={onClose} />
      <p class="english">{told.english}</p>
      <dl>
        {told.lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {inside.map(({ id, term, english }) => (
          <div key={id}>
            <dt lang="zh">{term}</dt>
            <dd>{english}</dd>
          </div>
        ))}
      </dl>
      <CardFoot says={notice ?? 'figure'} onCopy={onCopy} onStep={onStep} />
    </article>
  );
}
