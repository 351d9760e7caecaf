import { SquareKanban } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/shared/empty-state';
import { PageHeader } from '@/components/shared/page-header';

/** The portal before the vendor has published a process. */
export function NoDealsYet({ action }: { action: ReactNode }) {
  return (
    <>
      <PageHeader title="Deals" />
      <EmptyState icon={SquareKanban} title="No deals yet" actions={action}>
        A deal appears here when a registration of yours is approved.
      </EmptyState>
    </>
  );
}
