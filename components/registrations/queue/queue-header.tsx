import { PageHeader, type PageFact } from '@/components/shared/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { calendarDateIn } from '@/lib/core/time-zone';
import { formatPercent } from '@/lib/core/words';
import type { TermsView } from '@/lib/domain/registrations/terms/schema';
import type { RegistrationList } from '@/lib/domain/registrations/views/schema';

type QueueHeaderProps = { open: RegistrationList; terms: TermsView };

export function QueueHeader({ open, terms }: QueueHeaderProps) {
  const { timeZone, today, locale, figures } = terms;
  const dueToday = open.items.filter(
    ({ status, clock }) => status === 'submitted' && calendarDateIn(timeZone, new Date(clock.dueAt)) <= today,
  );
  const facts: ReadonlyArray<PageFact> = [
    { value: open.counts.submitted, label: 'to decide' },
    { value: dueToday.length, label: 'due today' },
    ...(figures
      ? [
          {
            value: formatPercent(figures.inTime / figures.decided, { locale }),
            label: 'decided in time, last 12 months',
            title: `${figures.inTime} of ${figures.decided}`,
          },
        ]
      : []),
  ];

  return (
    <PageHeader
      title="Registrations"
      facts={facts}
      controls={
        <>
          <ButtonLink size="sm" href="/registrations/decided?status=expiring" className="max-md:hidden">
            Protected deals
          </ButtonLink>
          <ButtonLink size="sm" href="/registrations/import" className="max-md:hidden">
            Many at once
          </ButtonLink>
          <ButtonLink size="sm" href="/registrations/funnel" className="max-lg:hidden">
            Funnel
          </ButtonLink>
          <ButtonLink size="sm" href="/registrations/fairness">
            Fairness
          </ButtonLink>
        </>
      }
    />
  );
}
