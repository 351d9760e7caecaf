import { formatMoney, minorDigits } from '@/lib/core/money';
import { formatCount, formatNumber, formatPercent, ofTotal } from '@/lib/core/words';
import type { Rate } from '@/lib/domain/analytics/vocabulary/report';

/** What stands where there is nothing to say. */
export const NOTHING = '–';

/** Days without their unit, as columns of days show them: "28", "5.5"; less than a day in hours or minutes. */
export function dayFigure(days: number | null): string {
  if (days === null) return NOTHING;
  if (days === 0) return '0';
  if (days >= 9.95) return formatCount(Math.round(days));
  if (days >= 0.95) return formatNumber(days);
  if (days * 24 >= 0.95) return `${Math.round(days * 24)} h`;
  return `${Math.max(1, Math.round(days * 1440))} min`;
}

/** "74 days", "1 day", "3 h". */
export function daysInWords(days: number | null): string {
  const figure = dayFigure(days);
  if (days === null || /[a-z]$/.test(figure)) return figure;
  return figure === '1' ? '1 day' : `${figure} days`;
}

export function percent(share: number | null): string {
  return share === null ? NOTHING : formatPercent(share);
}

/** Fewer than this make no percentage: the parts themselves are said. */
const FEW = 10;

/** A rate with a base that carries it, "72 %", or of few cases "1 of 3". */
export function rateWords({ part, whole, rate }: Rate): string {
  if (rate === null) return NOTHING;
  return whole < FEW ? ofTotal(part, whole) : formatPercent(rate);
}

/** The range of a rate in whole percent: "33 to 40". */
export function range({ low, high }: Rate, between = ' to '): string {
  return low === null || high === null ? NOTHING : `${Math.round(low * 100)}${between}${Math.round(high * 100)}`;
}

export function compactMoney(minor: string | null, currency: string): string {
  if (minor === null) return NOTHING;

  // Averages and velocities have cents that say nothing, unless there is little else.
  const amount = BigInt(minor);
  const isSmall = amount < 100n * 10n ** BigInt(minorDigits(currency));
  return formatMoney(amount, currency, { compact: !isSmall });
}

export function fullMoney(minor: string | null, currency: string): string {
  return minor === null ? NOTHING : formatMoney(BigInt(minor), currency);
}
