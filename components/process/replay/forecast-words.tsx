import { Money } from '@/components/shared/money';
import { plural } from '@/lib/core/words';
import type { ReplayResult } from '@/lib/domain/process/replay/vocabulary';

/** The weighted value of what is open now, with the chances and the gates of the draft. */
export function ForecastWords({ result: { forecast, currency } }: { result: ReplayResult }) {
  const { openDeals, openMinor, nowMinor, chancesMinor, gatesMinor, held } = forecast;
  if (openDeals === 0) return <p className="text-text-2">No deal is open, so there is nothing to weigh.</p>;

  return (
    <p className="max-w-[72ch]">
      {plural(openDeals, 'open deal', 'open deals')} worth <Money minor={openMinor} currency={currency} /> weigh{' '}
      <b>
        <Money minor={nowMinor} currency={currency} />
      </b>{' '}
      now. With the draft’s win chances they would weigh{' '}
      <b>
        <Money minor={chancesMinor} currency={currency} />
      </b>
      {held === 0 ? '; its gates would hold none of them back.' : null}
      {held > 0 ? (
        <>
          ; {plural(held, 'deal misses', 'deals miss')} what its gates ask for, and were they held there, it would be{' '}
          <b>
            <Money minor={gatesMinor} currency={currency} />
          </b>
          .
        </>
      ) : null}
    </p>
  );
}
