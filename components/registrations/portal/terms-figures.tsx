import { formatCount, formatPercent, ofTotal } from '@/lib/core/words';
import type { TermsView } from '@/lib/domain/registrations/terms/schema';

type TermsFiguresProps = { figures: NonNullable<TermsView['figures']>; locale: string };

/** How the programme has kept its word, with the base of each share. */
export function TermsFigures({ figures, locale }: TermsFiguresProps) {
  const { decided, approved, inTime, conflicts, appeals, overturned, p90Hours } = figures;
  return (
    <p className="mt-1 border-t border-line pt-3.5 text-xs text-text-2">
      Last 12 months, {formatCount(decided, locale)} decisions over all partners:{' '}
      <b>{formatPercent(approved / decided, { locale })}</b> approved,{' '}
      <b>{formatPercent(inTime / decided, { locale })}</b> decided in time
      {conflicts > 0 ? (
        <>
          , <b>1 in {formatCount(Math.round(decided / conflicts), locale)}</b> had a conflict
        </>
      ) : null}
      ; nine in ten took under {formatCount(Math.ceil(p90Hours), locale)} hours by the clock
      {appeals > 0 ? `, and ${ofTotal(overturned, appeals)} appeals were overturned` : ''}.
    </p>
  );
}
