// One figure over all futures: bars upwards for the game as it was, downwards with the change, over one axis. The table says the same.
import type { FigureResult } from '../../../net/whatIfApi.ts';
import { figureAmount } from './figureWords.ts';

const WIDTH = 240;
const HALF_HEIGHT = 34;
const GAP = 2;
const AXIS_TEXT = 14;

export function FigureBars({ result: { figure, bars } }: { result: FigureResult }) {
  const { bounds, asPlayed, changed } = bars;
  const most = Math.max(1, ...asPlayed, ...changed);
  const width = WIDTH / Math.max(1, asPlayed.length);
  const height = (count: number): number => (count / most) * HALF_HEIGHT;
  return (
    <svg class="whatIf__bars" viewBox={`0 0 ${WIDTH} ${2 * HALF_HEIGHT + AXIS_TEXT}`} aria-hidden="true">
      {asPlayed.map((count, bar) => (
        <rect
          key={bar}
          class="whatIf__bar--asPlayed"
          x={bar * width + GAP / 2}
          width={width - GAP}
          y={HALF_HEIGHT - height(count)}
          height={height(count)}
        />
      ))}
      {changed.map((count, bar) => (
        <rect
          key={bar}
          class="whatIf__bar--changed"
          x={bar * width + GAP / 2}
          width={width - GAP}
          y={HALF_HEIGHT}
          height={height(count)}
        />
      ))}
      <line class="whatIf__axis" x1={0} x2={WIDTH} y1={HALF_HEIGHT} y2={HALF_HEIGHT} />
      <text x={0} y={2 * HALF_HEIGHT + AXIS_TEXT - 2}>
        {figureAmount(figure, bounds[0] ?? 0)}
      </text>
      <text x={WIDTH} y={2 * HALF_HEIGHT + AXIS_TEXT - 2} text-anchor="end">
        {figureAmount(figure, bounds.at(-1) ?? 0)}
      </text>
    </svg>
  );
}
