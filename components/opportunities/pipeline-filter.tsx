'use client';

import { FilterPart, type FilterOption } from '@/components/shared/filter-part';
import { FilterSentence } from '@/components/shared/filter-sentence';
import { Button } from '@/components/ui/button';
import { formatMoney, minorDigits } from '@/lib/core/money';
import type { ChosenFilter, FilterKey } from '@/lib/domain/opportunities/filter/vocabulary';
import type { Choices } from '@/lib/domain/opportunities/list/vocabulary';
import { CLOSING } from '@/lib/domain/opportunities/vocabulary';
import { SearchPart } from './search-part';

type PipelineFilterProps = {
  choices: Choices;
  currency: string;
  processId: string;
  onProcess: (id: string) => void;
  filter: ChosenFilter;
  onFilter: (key: FilterKey, value: string) => void;
  onClear: () => void;
  /** Partners see their own deals: there is nothing to choose among. */
  isPartner: boolean;
};

/** "Deals in IT channel of any partner closing this quarter worth any amount": what is shown, as a sentence to change. */
export function PipelineFilter({
  choices,
  currency,
  processId,
  onProcess,
  filter,
  onFilter,
  onClear,
  isPartner,
}: PipelineFilterProps) {
  const part = (key: FilterKey, label: string, options: ReadonlyArray<FilterOption>) => (
    <FilterPart
      label={label}
      options={options}
      value={filter[key] ?? ''}
      onValueChange={(value) => onFilter(key, value)}
    />
  );
  const isNarrowed = Object.keys(filter).length > 0;

  return (
    <FilterSentence
      end={
        isNarrowed ? (
          <Button variant="quiet" size="sm" onClick={onClear}>
            Show all
          </Button>
        ) : null
      }
    >
      <span>Deals in</span>
      <FilterPart
        label="Process"
        options={choices.processes.map(optionOf)}
        value={processId}
        neutral={processId}
        onValueChange={onProcess}
      />
      {isPartner ? null : (
        <>
          <span>of</span>
          {part('partner', 'Partner', [{ value: '', label: 'any partner' }, ...choices.partners.map(optionOf)])}
          <span>in</span>
          {part('region', 'Region', [
            { value: '', label: 'any region' },
            ...choices.regions.map((name) => ({ value: name, label: name })),
          ])}
        </>
      )}
      <span>closing</span>
      {part('closing', 'Closing', [{ value: '', label: 'any time' }, ...CLOSING])}
      <span>worth</span>
      {part('worth', 'Amount', [{ value: '', label: 'any amount' }, ...worthOptions(currency)])}
      <span>owned by</span>
      {part('owner', 'Owner', [{ value: '', label: 'anyone' }, ...choices.owners.map(optionOf)])}
      <SearchPart value={filter.q ?? ''} onSearch={(words) => onFilter('q', words)} />
    </FilterSentence>
  );
}

function optionOf({ id, name }: { id: string; name: string }): FilterOption {
  return { value: id, label: name };
}

const STEPS = [10_000, 50_000, 100_000];

/** "under €10,000", "€10,000 to €50,000", … "€100,000 and more". */
function worthOptions(currency: string): ReadonlyArray<FilterOption> {
  const words = (units: number) =>
    formatMoney(BigInt(units) * 10n ** BigInt(minorDigits(currency)), currency, { compact: true });
  const [low, middle, high] = STEPS as [number, number, number];
  return [
    { value: `-${low}`, label: `under ${words(low)}` },
    { value: `${low}-${middle}`, label: `${words(low)} to ${words(middle)}` },
    { value: `${middle}-${high}`, label: `${words(middle)} to ${words(high)}` },
    { value: `${high}-`, label: `${words(high)} and more` },
  ];
}
