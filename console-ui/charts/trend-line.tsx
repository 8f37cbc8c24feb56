import { useState } from 'preact/hooks';
import type { TrendPoint } from '../../libs/contract/figure.js';
import { useLocale } from '../language/locale.js';

interface Props {
  points: TrendPoint[];
  /** The label of a step, and what a step says when pointed at. */
  label: (point: TrendPoint) => string;
  say: (point: TrendPoint) => string;
  description: string;
  /** Gives way to what is pointed at. */
  legend: string;
}

/** Drawn in a box of 100 × 100 that stretches to any width; strokes keep their width and texts are HTML, so that both stay sharp. */
const x = (step: number, steps: number) => ((step + 0.5) / steps) * 100;
const y = (share: number) => 100 - share * 100;

interface Placed {
  x: number;
  value: number;
  low: number;
  high: number;
}

/** Runs of neighbouring steps that may be compared: a step with few or no answers breaks the line. */
function runs(points: TrendPoint[]): Placed[][] {
  const found: Placed[][] = [[]];
  points.forEach(({ csat: { state, value, low, high } }, step) => {
    if (state === 'ok' && value !== null && low !== null && high !== null) {
      found.at(-1)?.push({ x: x(step, points.length), value, low, high });
    } else if (found.at(-1)?.length) found.push([]);
  });
  return found.filter((run) => run.length);
}

const path = (run: Placed[], end: 'value' | 'low' | 'high') => run.map((at) => `${at.x} ${y(at[end])}`);

/** Share of satisfied by step with its interval, and the number of answers beneath. */
export function TrendLine({ points, label, say, description, legend }: Props) {
  const { percent, number } = useLocale();
  const [pointed, setPointed] = useState<number | null>(null);
  const most = Math.max(1, ...points.map(({ n }) => n));
  // As many labels as fit a narrow screen.
  const every = Math.ceil(points.length / 6);
  const chosen = pointed === null ? undefined : points[pointed];
  return (
    <div class="trend">
      <div class="trend-plot" role="img" aria-label={description} onPointerLeave={() => setPointed(null)}>
        {[1, 0.5, 0].map((share) => (
          <span key={share} class="trend-grid" style={{ top: `${y(share)}%` }}>
            {percent(share)}
          </span>
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {runs(points).map((run) => (
            <g key={run[0]?.x}>
              <path class="trend-band" d={`M${[...path(run, 'low'), ...path(run, 'high').reverse()].join('L')}Z`} />
              <path class="trend-path" d={`M${path(run, 'value').join('L')}`} />
            </g>
          ))}
        </svg>
        {points.map(({ from, csat }, step) => (
          <span
            key={from}
            class="trend-step"
            style={{ width: `${100 / points.length}%`, left: `${(step / points.length) * 100}%` }}
            onPointerEnter={() => setPointed(step)}
          >
            {csat.value !== null && (
              <span class={csat.state === 'ok' ? 'trend-dot' : 'trend-dot is-few'} style={{ top: `${y(csat.value)}%` }} />
            )}
          </span>
        ))}
      </div>
      <div class="trend-columns" aria-hidden="true">
        {points.map(({ from, n }) => (
          <span key={from} style={{ height: `${(n / most) * 100}%` }} />
        ))}
        <span class="trend-most">{number(most)}</span>
      </div>
      <div class="trend-labels" aria-hidden="true">
        {points.map((point, step) =>
          step % every === 0 ? (
            <span key={point.from} style={{ left: `${x(step, points.length)}%` }}>
              {label(point)}
            </span>
          ) : null,
        )}
      </div>
      <p class="legend">{chosen ? say(chosen) : legend}</p>
    </div>
  );
}
