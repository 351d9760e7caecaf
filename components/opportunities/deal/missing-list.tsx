import { Check } from 'lucide-react';
import { CriterionMark } from '@/components/opportunities/criterion-mark';
import { SectionTitle } from '@/components/shared/section-title';
import { Skeleton } from '@/components/ui/skeleton';
import { ofTotal } from '@/lib/core/words';
import type { Deal, Gate } from '@/lib/domain/opportunities/deal/vocabulary';

type MissingListProps = {
  deal: Deal;
  /** Not there yet while it is fetched. */
  gate: Gate | undefined;
  onFillIn: () => void;
};

/** The criteria of this stage that are still open, as things to do. */
export function MissingList({ deal, gate, onFillIn }: MissingListProps) {
  const stage = deal.stages.find(({ key }) => key === deal.stageKey);
  if (!stage || stage.criteria === 0) return null;

  const here = gate?.criteria.filter(({ stageKey }) => stageKey === deal.stageKey);
  const missing = here?.filter(({ met }) => !met) ?? [];
  return (
    <section aria-labelledby="leave">
      <SectionTitle id="leave" detail={here && `${ofTotal(here.length - missing.length, here.length)} met`}>
        To leave {stage.name}
      </SectionTitle>
      {here ? null : <Waiting />}
      {here && missing.length === 0 ? (
        <p className="flex min-h-[34px] items-center gap-2.5 text-text-2">
          <Check aria-hidden className="mx-px size-3.5 text-ok" />
          Nothing missing
        </p>
      ) : null}
      <ul>
        {missing.map(({ key, label }) => (
          <li key={key} className={row}>
            <CriterionMark met={false} />
            <span className="min-w-0 flex-1">{label}</span>
            {deal.mayChange ? (
              <button
                type="button"
                onClick={onFillIn}
                aria-label={`Fill in: ${label}`}
                className="link max-md:min-h-11 max-md:px-2 max-md:-mr-2"
              >
                Fill in
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

const row = 'flex min-h-[34px] items-center gap-2.5 border-b border-line max-md:min-h-11';

function Waiting() {
  return (
    <div role="status" aria-label="Looking at what is missing">
      {['w-2/5', 'w-1/2'].map((width) => (
        <div key={width} className={row}>
          <Skeleton className="size-4 rounded-full" />
          <Skeleton className={width} />
        </div>
      ))}
    </div>
  );
}
