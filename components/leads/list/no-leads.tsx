import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/shared/empty-state';
import { NoResult } from '@/components/shared/no-result';

/** Nothing at all yet, or nothing that fits the filter. */
export function NoLeads({ filtered, add }: { filtered: boolean; add: ReactNode }) {
  if (filtered) return <NoResult title="No lead fits" />;
  return (
    <EmptyState icon={Inbox} title="No leads yet" actions={add}>
      Leads come from a campaign page, from other software, from a table, or are written down here. Rules offer them to
      partners.
    </EmptyState>
  );
}
