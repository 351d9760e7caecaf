import { CriterionMark } from '@/components/opportunities/criterion-mark';
import { SectionTitle } from '@/components/shared/section-title';
import { ofTotal } from '@/lib/core/words';
import type { Deal, Gate } from '@/lib/domain/opportunities/deal/vocabulary';

type MissingListProps = { deal: Deal; gate: Gate; onFillIn: () => void };

/** The criteria of this stage that are still open, as things to do. */
export function MissingList({ deal, gate, onFillIn }: MissingListProps) {
  const here = gate.criteria.filter(({ stageKey }) => stageKey === deal.stageKey);
  const missing = here.filter(({ met }) => !met);
  const [first] = here;
  if (!first) return null;

  return (
    <section aria-labelledby="leave">
      <SectionTitle id="leave" detail={`${ofTotal(here.length - missing.length, here.length)} met`}>
        To leave {first.stageName}
      </SectionTitle>
      <ul>
        {missing.map(({ key, label }) => (
          <li key={key} className="flex min-h-[34px] items-center gap-2.5 border-b border-line max-md:min-h-11">
            <CriterionMark met={false} />
            <span className="min-w-0 flex-1">{label}</span>
            {deal.mayChange ? (
              <button
                type="button"
                onClick={onFillIn}
                aria-label={`Fill in: ${label}`}
                className="link max-md:min-h-11"
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
