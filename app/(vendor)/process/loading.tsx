import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { TableSkeleton } from '@/components/shared/table-skeleton';

export default function ProcessesLoading() {
  return (
    <>
      <PageHeader title="Process" />
      <PageBody measure="full">
        <TableSkeleton rowHeight={44} label="Processes: loading" rows={4} columns={5} />
      </PageBody>
    </>
  );
}
