import { FilterSentence } from '@/components/shared/filter-sentence';
import { UrlFilterPart } from '@/components/shared/url-filter-part';

const STATUSES = [
  { value: 'open', label: 'that are open' },
  { value: 'new', label: 'to give out' },
  { value: 'offered', label: 'offered' },
  { value: 'working', label: 'with a partner' },
  { value: 'nurture', label: 'for later' },
  { value: 'closed', label: 'that are closed' },
  { value: 'converted', label: 'converted' },
  { value: 'all', label: 'of any status' },
];
const ORDERS = [
  { value: 'newest', label: 'newest first' },
  { value: 'oldest', label: 'oldest first' },
  { value: 'score', label: 'best chance first' },
];

export function LeadFilter({ sources }: { sources: ReadonlyArray<string> }) {
  const options = [{ value: '', label: 'any source' }, ...sources.map((source) => ({ value: source, label: source }))];
  return (
    <FilterSentence end={<UrlFilterPart param="order" label="Order" options={ORDERS} neutral="newest" />}>
      Leads <UrlFilterPart param="status" label="Status" options={STATUSES} neutral="open" /> from{' '}
      <UrlFilterPart param="source" label="Source" options={options} />
    </FilterSentence>
  );
}
