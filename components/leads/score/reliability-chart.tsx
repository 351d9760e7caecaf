import { formatPercent, plural } from '@/lib/core/words';
import type { ReliabilityBand } from '@/lib/core/learning/judgement';

const SIZE = 260;
const at = (share: number) => 8 + share * (SIZE - 16);

/** What was said against what happened; on the line both are the same. A table of the same stands behind it. */
export function ReliabilityChart({ bands }: { bands: ReadonlyArray<ReliabilityBand> }) {
  const points = bands.map(({ said, happened }) => `${at(said)},${SIZE - at(happened)}`).join(' ');
  const most = Math.max(...bands.map(({ count }) => count));
  return (
    <figure className="flex flex-wrap items-start gap-6">
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} className="w-[260px] max-w-full" role="img" aria-label="Reliability diagram">
        <rect x="8" y="8" width={SIZE - 16} height={SIZE - 16} className="fill-none stroke-line" />
        <line
          x1={at(0)}
          y1={SIZE - at(0)}
          x2={at(1)}
          y2={SIZE - at(1)}
          className="stroke-line-strong"
          strokeDasharray="4 4"
        />
        <polyline points={points} className="fill-none stroke-accent" strokeWidth="1.5" />
        {bands.map(({ from, said, happened, count }) => (
          <circle
            key={from}
            cx={at(said)}
            cy={SIZE - at(happened)}
            r={2 + 3 * Math.sqrt(count / most)}
            className="fill-accent"
          />
        ))}
      </svg>
      <table className="text-xs tabular-nums">
        <thead>
          <tr className="text-left text-text-3">
            <th className="pr-4 font-normal">Said</th>
            <th className="pr-4 font-normal">Happened</th>
            <th className="font-normal">Of</th>
          </tr>
        </thead>
        <tbody>
          {bands.map(({ from, said, happened, count }) => (
            <tr key={from}>
              <td className="pr-4">{formatPercent(said)}</td>
              <td className="pr-4">{formatPercent(happened)}</td>
              <td>{plural(count, 'lead', 'leads')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
