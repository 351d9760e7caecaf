import { formatMoney } from '@/lib/core/money';

type MoneyProps = {
  minor: bigint | string;
  currency: string;
  /** €1.24M, with the full amount on hover. */
  compact?: boolean;
  /** Without cents, with the full amount on hover. */
  whole?: boolean;
  locale?: string;
  className?: string;
};

/** Takes minor units as a BigInt, or as the digits in which a BigInt travels to the browser. */
export function Money({ minor, currency, compact = false, whole = false, locale, className }: MoneyProps) {
  const amount = BigInt(minor);
  const full = formatMoney(amount, currency, { locale });
  const shown = compact || whole ? formatMoney(amount, currency, { compact, whole, locale }) : full;

  return (
    <span title={shown === full ? undefined : full} className={className}>
      {shown}
    </span>
  );
}
