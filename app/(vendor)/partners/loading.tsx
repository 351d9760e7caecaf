import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { TableSkeleton } from '@/components/shared/table-skeleton';

export default function PartnersLoading() {
  return (
    <>
      <PageHeader title="Partners" />
      <PageBody measure="full">
        <TableSkeleton label="Partners: loading" rows={9} columns={6} />
      </PageBody>
    </>
  );
}
