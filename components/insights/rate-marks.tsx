import type { Rate } from '@/lib/domain/analytics/vocabulary/report';

const WIDTH = 132;

/** A rate with its interval, against everybody's as a dashed line. The figures stand beside it. */
export function RateMarks({ rate, all, scale }: { rate: Rate; all: Rate; scale: number }) {
  const at = (share: number) => (share / scale) * WIDTH;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 20`}
      width={WIDTH}
      height={20}
      aria-hidden
      className="block overflow-visible text-accent"
    >
      {all.rate === null ? null : <path d={`M${at(all.rate)} 0v20`} className="stroke-n-6" strokeDasharray="2 2" />}
      {rate.rate === null || rate.low === null || rate.high === null ? null : (
        <>
          <path d={`M${at(rate.low)} 10H${at(rate.high)}`} stroke="currentColor" strokeWidth="1.5" />
          <circle cx={at(rate.rate)} cy="10" r="3.5" fill="currentColor" />
        </>
      )}
    </svg>
  );
}
