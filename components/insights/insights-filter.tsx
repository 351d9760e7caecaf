import { UrlFilterPart } from '@/components/shared/url-filter-part';
import type { ReportScope } from '@/lib/domain/analytics/vocabulary/report';
import type { Choices } from '@/lib/domain/opportunities/list/vocabulary';
import { PeriodPart } from './period-part';

type InsightsFilterProps = { choices: Pick<Choices, 'processes' | 'partners' | 'regions'>; scope: ReportScope };

/** "on IT channel over the last 12 months with all partners in all regions": what is measured, as a sentence to change. */
export function InsightsFilter({ choices, scope }: InsightsFilterProps) {
  const { processes, partners, regions } = choices;
  return (
    <div
      role="search"
      aria-label="Filter"
      className="flex min-w-0 items-center gap-[5px] overflow-x-auto py-1 whitespace-nowrap text-text-2 scroll-hidden max-md:-mr-4 max-md:pr-7 max-md:[mask-image:linear-gradient(to_left,transparent,#000_28px)]"
    >
      <span>on</span>
      <UrlFilterPart
        param="processId"
        label="Process"
        options={processes.map(optionOf)}
        neutral={processes[0]?.id ?? ''}
      />
      <span>over</span>
      <PeriodPart period={scope.period} days={scope.days} today={scope.today} />
      <span>with</span>
      <UrlFilterPart
        param="partnerId"
        label="Partner"
        options={[{ value: '', label: 'all partners' }, ...withChosen(partners, scope.partner).map(optionOf)]}
      />
      <span>in</span>
      <UrlFilterPart
        param="region"
        label="Region"
        options={[{ value: '', label: 'all regions' }, ...regions.map((name) => ({ value: name, label: name }))]}
      />
    </div>
  );
}

type Named = { id: string; name: string };

/** Whoever is asked about is in the list, also a partner that has left. */
function withChosen(partners: ReadonlyArray<Named>, chosen: Named | null): ReadonlyArray<Named> {
  return chosen && !partners.some(({ id }) => id === chosen.id) ? [...partners, chosen] : partners;
}

function optionOf({ id, name }: Named) {
  return { value: id, label: name };
}
