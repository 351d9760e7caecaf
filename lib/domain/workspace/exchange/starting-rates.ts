import { rebase, type Rate } from './rules';

/**
 * Rough values in euro, for a new workspace to start from: enough to add up a pipeline, not to send an invoice. The
 * settings say so, and every one can be set anew from any day on.
 */
const IN_EURO: ReadonlyArray<Rate> = [
  { currency: 'AED', rate: '0.235' },
  { currency: 'AUD', rate: '0.56' },
  { currency: 'BRL', rate: '0.16' },
  { currency: 'CAD', rate: '0.61' },
  { currency: 'CHF', rate: '1.07' },
  { currency: 'CNY', rate: '0.12' },
  { currency: 'CZK', rate: '0.041' },
  { currency: 'DKK', rate: '0.134' },
  { currency: 'GBP', rate: '1.15' },
  { currency: 'HUF', rate: '0.0026' },
  { currency: 'INR', rate: '0.0098' },
  { currency: 'JPY', rate: '0.0056' },
  { currency: 'MXN', rate: '0.047' },
  { currency: 'NOK', rate: '0.086' },
  { currency: 'PLN', rate: '0.235' },
  { currency: 'RON', rate: '0.197' },
  { currency: 'SEK', rate: '0.091' },
  { currency: 'SGD', rate: '0.665' },
  { currency: 'TRY', rate: '0.0205' },
  { currency: 'USD', rate: '0.86' },
  { currency: 'ZAR', rate: '0.05' },
];

/** Starting rates for a workspace of this currency; none when even we have no idea of it. */
export function startingRates(base: string): ReadonlyArray<Rate> {
  if (base === 'EUR') return IN_EURO;

  const turned = rebase(IN_EURO, 'EUR', base);
  return turned.ok ? turned.value : [];
}
