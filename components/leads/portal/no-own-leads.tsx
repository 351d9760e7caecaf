import { Inbox } from 'lucide-react';
import { EmptyState } from '@/components/shared/empty-state';

/** Nothing was ever offered. */
export function NoOwnLeads() {
  return (
    <EmptyState icon={Inbox} title="No leads yet">
      When the vendor has a lead for you it is offered here, with the time you have to answer.
    </EmptyState>
  );
}
