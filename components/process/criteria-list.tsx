import { SectionTitle } from '@/components/shared/section-title';
import { criterionWords } from '@/lib/domain/process/criteria/rules/kinds';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import { CriterionIcon } from './criterion-icon';

type CriteriaListProps = { title: 'To enter this stage' | 'To leave this stage'; criteria: ReadonlyArray<Criterion> };

/** What must hold before a deal enters or leaves a stage, to be read. */
export function CriteriaList({ title, criteria }: CriteriaListProps) {
  return (
    <>
      <SectionTitle className="mt-4" ruled>
        {title}
      </SectionTitle>
      {criteria.length === 0 ? (
        <p className="py-2 text-text-3">Nothing is asked. Deals may go on at any time.</p>
      ) : null}
      <ol aria-label={title === 'To enter this stage' ? 'Entry criteria' : 'Exit criteria'}>
        {criteria.map((criterion) => (
          <li
            key={criterion.key}
            className="grid min-h-9 grid-cols-[18px_minmax(0,1fr)_auto] items-center gap-x-2.5 border-b border-line py-1.5 max-md:min-h-11"
          >
            <CriterionIcon criterion={criterion} />
            <span>
              {criterion.label}
              {criterion.hint ? <span className="block text-xs text-text-3">{criterion.hint}</span> : null}
            </span>
            <span className="text-xs text-text-3">{criterionWords(criterion)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
