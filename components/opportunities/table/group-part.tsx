import type { PipelineAddress } from '@/components/opportunities/use-pipeline-address';
import { FilterPart } from '@/components/shared/filter-part';
import type { ListQuestion } from '@/lib/domain/opportunities/list/client';

type GroupPartProps = { address: PipelineAddress; question: ListQuestion };

/** Open deals stand under their stages, or in one list from the largest. Closed ones have one stage only. */
export function GroupPart({ address: { kind, set }, question }: GroupPartProps) {
  if (kind !== 'open') return null;

  return (
    <span className="flex items-center gap-[5px] whitespace-nowrap text-text-2">
      Group by
      <FilterPart
        label="Group by"
        options={OPTIONS}
        value={question.sort === 'stage' ? 'stage' : 'nothing'}
        neutral={question.sort === 'stage' ? 'stage' : 'nothing'}
        onValueChange={(value) => void set({ ...ORDERS[value], page: null })}
      />
    </span>
  );
}

const OPTIONS = [
  { value: 'stage', label: 'stage' },
  { value: 'nothing', label: 'nothing' },
];

const ORDERS: Readonly<Record<string, { sort: string | null; direction: 'descending' | null }>> = {
  stage: { sort: null, direction: null },
  nothing: { sort: 'amount', direction: 'descending' },
};
