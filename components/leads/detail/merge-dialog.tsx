'use client';

import { useQuery } from '@tanstack/react-query';
import { LeadDialog } from '@/components/leads/lead-dialog';
import { useLeadAct } from '@/components/leads/use-lead-act';
import { Skeleton } from '@/components/ui/skeleton';
import { mergeLeads } from '@/lib/domain/leads/actions';
import { mergePreviewQuery } from '@/lib/domain/leads/client';
import type { AlikeView, MergePreview } from '@/lib/domain/leads/merging/schema';
import { leadNumber } from '@/lib/domain/leads/vocabulary';
import type { ActingProps } from './acting';

/** What the lead would be with the other merged into it, before it is. */
export function MergeDialog({ lead, other, onClose }: ActingProps & { other: AlikeView }) {
  const { id: leadId, version } = lead;
  const { data } = useQuery(mergePreviewQuery({ leadId, otherId: other.id }));
  const { submit, pending, failure } = useLeadAct(mergeLeads, 'Merged. It can be undone at the lead.', onClose);

  return (
    <LeadDialog
      title={`Merge ${leadNumber(other.number)} into ${leadNumber(lead.number)}?`}
      description="What this lead knows stays; what it does not know comes from the other one, which leaves the list."
      consequence="Can be undone until something else happens"
      act={{ label: 'Merge' }}
      pending={pending}
      failure={failure}
      onAct={() => void submit({ leadId, version, otherId: other.id })}
      onClose={onClose}
    >
      {data ? <Preview preview={data} /> : <Skeleton className="h-24" />}
    </LeadDialog>
  );
}

function Preview({ preview: { fields } }: { preview: MergePreview }) {
  return (
    <dl className="grid grid-cols-[104px_minmax(0,1fr)] gap-y-1">
      {fields.map(({ field, kept, other, result }) => (
        <div key={field} className="contents">
          <dt className="text-text-3">{FIELD_LABELS[field] ?? field}</dt>
          <dd className="min-w-0 wrap-anywhere">
            <span className={kept === null ? 'text-ok-text' : ''}>{result}</span>
            {kept !== null && other !== null && kept !== other ? <s className="block text-text-3">{other}</s> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const FIELD_LABELS: Readonly<Record<string, string>> = {
  ...{
    company: 'Company',
    contactName: 'Contact',
    contactEmail: 'E-mail',
    contactPhone: 'Phone',
    contactTitle: 'Title',
  },
  ...{ website: 'Website', country: 'Country', city: 'City', postcode: 'Postcode', industry: 'Industry' },
  ...{ employees: 'Employees', need: 'Need', productId: 'Product', campaign: 'Campaign', consentText: 'Consent' },
  ...{ latitude: 'Latitude', longitude: 'Longitude' },
};
