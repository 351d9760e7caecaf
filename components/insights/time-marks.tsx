import type { StageFigures } from '@/lib/domain/analytics/vocabulary/report';

const WIDTH = 144;

type TimeMarksProps = Pick<StageFigures, 'visits' | 'targetDays'> & {
  /** Days at the right end. */
  scale: number;
};

/** Bar: median, whisker: 80th percentile, ring: median of lost deals, dashes: target. The figures stand beside it. */
export function TimeMarks({ visits, targetDays, scale }: TimeMarksProps) {
  const at = (days: number) => Math.min(WIDTH, (days / scale) * WIDTH);
  const { medianDays, p80Days, lostMedianDays } = visits;

  return (
    <svg viewBox={`0 0 ${WIDTH} 20`} width={WIDTH} height={20} aria-hidden className="block overflow-visible">
      {medianDays === null || p80Days === null ? null : (
        <g className="text-accent" stroke="currentColor" strokeWidth="1.5">
          <rect x="0" y="7" width={Math.max(1, at(medianDays))} height="6" fill="currentColor" stroke="none" />
          <path d={`M${at(medianDays)} 10H${at(p80Days)}M${at(p80Days)} 6v8`} fill="none" />
        </g>
      )}
      {lostMedianDays === null ? null : (
        <circle cx={at(lostMedianDays)} cy="10" r="3" className="fill-page stroke-stage-lost" strokeWidth="1.5" />
      )}
      {targetDays === null ? null : (
        <path d={`M${at(targetDays)} 2v16`} className="stroke-text" strokeWidth="0.9" strokeDasharray="2 2" />
      )}
    </svg>
  );
}
