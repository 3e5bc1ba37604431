import type { DayNumbers, TermsRead } from '../../review/statistics';
import { Chart } from './Chart';

export interface StatisticsViewProps {
  /** Day by day, the last one today; empty: nothing was saved yet. */
  readonly days: readonly DayNumbers[];
  readonly month: TermsRead;
}

const DAY = 24 * 60 * 60;

/** Rows of the table, from today back. */
const SHOWN = 31;

/** Terms by how well they are known, and reviews by day: as pictures, and as a table for who cannot see them. */
export function StatisticsView({ days, month }: StatisticsViewProps) {
  const today = days.at(-1);
  if (today === undefined) {
    return (
      <>
        <ThisMonth {...month} />
        <p class="hint">
          Nothing yet. Save terms while you read and review them: this page shows how they become known.
        </p>
      </>
    );
  }
  const times = days.map(({ day }) => day * DAY);
  return (
    <>
      <p class="numbers">
        <b>{today.known}</b> known · <b>{today.learning}</b> in learning · <b>{today.new}</b> new ·{' '}
        <b>{today.reviews}</b> reviews today
      </p>
      <ThisMonth {...month} />
      <Chart
        label="Terms by how well they are known"
        times={times}
        series={[
          { label: 'Known', values: days.map(({ known }) => known), colour: '--accent' },
          { label: 'In learning', values: days.map(({ learning }) => learning), colour: '--saved' },
          { label: 'New', values: days.map((day) => day.new), colour: '--ink-soft' },
        ]}
      />
      <Chart
        label="Reviews by day"
        bars
        times={times}
        series={[{ label: 'Reviews', values: days.map(({ reviews }) => reviews), colour: '--accent' }]}
      />
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              {['Day', 'New', 'In learning', 'Known', 'Reviews', 'Remembered'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days
              .slice(-SHOWN)
              .reverse()
              .map(({ day, new: fresh, learning, known, reviews, remembered }) => (
                <tr key={day}>
                  <th scope="row">{new Date(day * DAY * 1_000).toISOString().slice(0, 10)}</th>
                  {[fresh, learning, known, reviews, remembered].map((value, index) => (
                    <td key={String(index)}>{value}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function ThisMonth({ read, known, learning }: TermsRead) {
  if (read === 0) return null;
  const share = Math.round((100 * known) / read);
  return (
    <p class="numbers">
      Of the <b>{read}</b> terms on the pages that you read this month you know <b>{known}</b> ({share} %),
      and <b>{learning}</b> more are in your glossary.
    </p>
  );
}
