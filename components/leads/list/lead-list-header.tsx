import { PageHeader } from '@/components/shared/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { NewLeadLink } from './new-lead-link';
import type { LeadList } from '@/lib/domain/leads/schema';

type LeadListHeaderProps = { counts: LeadList['counts']; editable: boolean };

export function LeadListHeader({ counts, editable }: LeadListHeaderProps) {
  return (
    <PageHeader
      title="Leads"
      facts={[
        { value: counts.new, label: 'to give out' },
        { value: counts.offered, label: 'offered' },
        { value: counts.working, label: 'with partners' },
      ]}
      controls={
        editable ? (
          <ButtonLink size="sm" href="/leads/import">
            Take over a table
          </ButtonLink>
        ) : null
      }
      action={editable ? <NewLeadLink /> : null}
    />
  );
}
