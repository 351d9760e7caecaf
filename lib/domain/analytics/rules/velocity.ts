import { divideHalfEven } from '@/lib/core/money';

type VelocityFacts = {
  /** Open deals that were qualified. */
  openQualified: number;
  won: number;
  /** Won and lost. */
  closed: number;
  wonMinor: bigint;
  /** Median days from qualification to the order. */
  cycleDays: number | null;
};

/**
 * Sales velocity in minor units per day: open qualified deals × win rate × average won deal ÷ median cycle, rounded half
 * to even. 100 deals × 25 % × €50,000 ÷ 60 days is €20,833.33 a day. null when nothing was won or the cycle takes no time.
 */
export function velocityOf({ openQualified, won, closed, wonMinor, cycleDays }: VelocityFacts): bigint | null {
  if (won === 0 || closed === 0 || cycleDays === null || cycleDays <= 0) return null;

  // Win rate × average deal is the won value per closed deal; the number of won deals cancels out.
  const cycleMs = BigInt(Math.round(cycleDays * 86_400_000));
  return divideHalfEven(BigInt(openQualified) * wonMinor * 86_400_000n, BigInt(closed) * cycleMs);
}
