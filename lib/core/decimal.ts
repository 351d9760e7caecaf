/** A plain decimal number as stored values are written: digits and a point, no separators between thousands. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/**
 * Compares the products of plain decimal numbers exactly: negative when the first is less, 0 when they are equal, positive
 * when it is more. An empty product is 1. NaN when a factor is no decimal number.
 */
export function compareProducts(one: ReadonlyArray<string>, other: ReadonlyArray<string>): number {
  if (![...one, ...other].every(isDecimal)) return Number.NaN;

  const [left, right] = [product(one), product(other)];
  const scaledLeft = left.whole * 10n ** BigInt(right.decimals);
  const scaledRight = right.whole * 10n ** BigInt(left.decimals);
  return Number(scaledLeft > scaledRight) - Number(scaledLeft < scaledRight);
}

type Scaled = { whole: bigint; decimals: number };

function product(factors: ReadonlyArray<string>): Scaled {
  return factors
    .map(scaled)
    .reduce((sum, { whole, decimals }) => ({ whole: sum.whole * whole, decimals: sum.decimals + decimals }), {
      whole: 1n,
      decimals: 0,
    });
}

function scaled(text: string): Scaled {
  const fraction = text.split('.')[1] ?? '';
  return { whole: BigInt(text.replace('.', '')), decimals: fraction.length };
}

const DECIMAL = /^-?\d{1,30}(\.\d{1,30})?$/;
