import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';

export interface ChartProps {
  readonly label: string;
  /** Days, in seconds since the epoch. */
  readonly times: readonly number[];
  readonly series: readonly {
    readonly label: string;
    readonly values: readonly number[];
    /** Name of a colour in tokens.css. */
    readonly colour: `--${string}`;
  }[];
  readonly bars?: boolean;
}

const HEIGHT = 200;
const DAY = 24 * 60 * 60;
/** A glossary of three days is shown as the end of two weeks, not as three points from edge to edge. */
const FEWEST_DAYS = 13;

/** A picture of numbers over days, drawn by uPlot; the same numbers stand in a table beside it. */
export function Chart({ label, times, series, bars = false }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const style = getComputedStyle(element);
    const axis = { stroke: style.getPropertyValue('color'), grid: { stroke: resolved(element, '--line') } };
    const paths = bars ? uPlot.paths.bars?.({ size: [0.7, 40] }) : undefined;
    const lines = series.map(({ label: name, colour }) => ({
      label: name,
      stroke: resolved(element, colour),
      width: 2,
      ...(paths === undefined ? {} : { paths, fill: resolved(element, colour) }),
    }));
    const chart = new uPlot(
      {
        width: element.clientWidth,
        height: HEIGHT,
        tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1_000), 'UTC'),
        scales: {
          x: {
            range: (_chart, first, last) => [
              Math.min(first, last - FEWEST_DAYS * DAY) - DAY / 2,
              last + DAY / 2,
            ],
          },
          y: { range: (_chart, _least, most) => [0, Math.max(4, most * 1.1)] },
        },
        axes: [
          { ...axis, incrs: [1, 7, 14, 30, 91, 365].map((days) => days * DAY) },
          { ...axis, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000] },
        ],
        series: [{ value: '{YYYY}-{MM}-{DD}' }, ...lines],
      },
      [[...times], ...series.map(({ values }) => [...values])],
      element,
    );
    return () => chart.destroy();
  }, [times, series, bars]);
  return (
    <figure>
      <figcaption>{label}</figcaption>
      <div ref={place} aria-hidden="true" />
    </figure>
  );
}

/** A colour of tokens.css as the canvas needs it: for the scheme that is on. */
function resolved(element: HTMLElement, name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
