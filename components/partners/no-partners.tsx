import { Handshake } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/shared/empty-state';
import { NoResult } from '@/components/shared/no-result';
import { ButtonLink } from '@/components/ui/button-link';

/** Instead of the list: none fits the filter, or there is none at all. */
export function NoPartners({ filtered, add }: { filtered: boolean; add: ReactNode }) {
  if (filtered) {
    return (
      <NoResult title="No partner fits" actions={<ButtonLink href="/partners">Show all partners</ButtonLink>}>
        Take away one of the conditions above.
      </NoResult>
    );
  }
  return (
    <EmptyState icon={Handshake} title="No partners yet" actions={add}>
      A partner is a company that sells with you. Add the first one, then invite its people.
    </EmptyState>
  );
}
