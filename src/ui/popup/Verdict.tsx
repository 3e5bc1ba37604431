export interface VerdictProps {
  /** null: the page holds too little Chinese to be judged. */
  readonly verdict: {
    readonly score: number;
    readonly isReport: boolean;
    readonly cues: readonly { readonly text: string; readonly weight: number; readonly reason: string }[];
  } | null;
  readonly reading: boolean;
}

/** Says whether the page was taken for report-style text, and what counted for and against it. */
export function Verdict({ verdict, reading }: VerdictProps) {
  return (
    <section>
      <p class="verdict">{headline(verdict, reading)}</p>
      {verdict !== null && (
        <details>
          <summary>Why? Likeness to official reports: {Math.round(verdict.score * 100)} of 100</summary>
          {verdict.cues.length === 0 && <p class="soft">Nothing stood out either way.</p>}
          <ul class="cues">
            {verdict.cues.map(({ text, weight, reason }) => (
              <li key={text + reason} class={weight > 0 ? 'for' : 'against'}>
                <span class="sign" aria-hidden="true">
                  {weight > 0 ? '+' : '−'}
                </span>
                <span>
                  <span class="visually-hidden">{weight > 0 ? 'For: ' : 'Against: '}</span>
                  {reason}
                  {text !== '' && text !== reason && (
                    <>
                      {' '}
                      <span class="soft" lang="zh-Hans">
                        {text}
                      </span>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function headline(verdict: VerdictProps['verdict'], reading: boolean): string {
  if (verdict === null) return reading ? 'Read because you asked for it' : 'Too little Chinese here to judge';
  if (verdict.isReport)
    return reading ? 'Read as an official report' : 'Looks like a report, left alone as you asked';
  return reading ? 'Read because you asked for it' : 'Not taken for an official report';
}
