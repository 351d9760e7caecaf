import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { TableSkeleton } from '@/components/shared/table-skeleton';

export default function Loading() {
  return (
    <>
      <PageHeader title="Registrations" />
      <PageBody>
        <TableSkeleton label="Registrations are loading" />
      </PageBody>
    </>
  );
}
