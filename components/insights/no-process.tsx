import { ChartNoAxesColumn } from 'lucide-react';
import { EmptyState } from '@/components/shared/empty-state';
import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { ButtonLink } from '@/components/ui/button-link';

/** Without a published process nothing can be measured. */
export function NoProcess() {
  return (
    <>
      <PageHeader title="Insights" />
      <PageBody>
        <EmptyState
          icon={ChartNoAxesColumn}
          title="Nothing to measure yet"
          actions={
            <ButtonLink href="/process" variant="primary">
              Open Process
            </ButtonLink>
          }
        >
          Insights shows where deals get stuck, how many are won and how long it takes. It begins with a published
          process.
        </EmptyState>
      </PageBody>
    </>
  );
}
