import { ImportButton } from '@/components/process/exchange/import-button';
import { NoProcesses } from '@/components/process/no-processes';
import { ProcessLinks } from '@/components/process/process-links';
import { ProcessTable } from '@/components/process/process-table';
import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { PARTNER_TYPES } from '@/lib/domain/partners/vocabulary';
import { listProcesses } from '@/lib/domain/process/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';
import { productLinesOf } from './product-lines';

export const metadata = { title: 'Process' };

export default async function ProcessesPage() {
  const viewer = await vendorPage();
  const [processes, productLines] = await Promise.all([listProcesses(viewer, {}), productLinesOf(viewer)]);
  const editable = can(viewer, 'process.create');
  const openDeals = processes.reduce((sum, process) => sum + process.openDeals, 0);
  const add = (
    <ButtonLink variant="primary" size="sm" href="/process/new">
      New process
    </ButtonLink>
  );

  return (
    <>
      <PageHeader
        title="Process"
        facts={[
          { value: processes.length, label: processes.length === 1 ? 'process' : 'processes' },
          { value: openDeals, label: 'open deals' },
        ]}
        controls={
          <>
            <ProcessLinks className="max-md:hidden" />
            {editable ? <ImportButton /> : null}
          </>
        }
        action={editable ? add : null}
      />
      <PageBody measure="full">
        <ProcessLinks className="mb-3 md:hidden" />
        {processes.length === 0 ? (
          <NoProcesses action={editable ? add : null} />
        ) : (
          <ProcessTable
            processes={processes}
            productLines={productLines}
            partnerTypes={PARTNER_TYPES}
            editable={editable}
          />
        )}
      </PageBody>
    </>
  );
}
