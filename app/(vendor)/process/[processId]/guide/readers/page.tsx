import { notFound } from 'next/navigation';
import { ReadersList } from '@/components/process/guide/readers-list';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { listReaders } from '@/lib/domain/process/guide/queries';
import { orNull } from '@/lib/platform/or-null';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Who has read it' };

export default async function ReadersPage({ params }: { params: Promise<{ processId: string }> }) {
  const { processId } = await params;
  const readers = await orNull(listReaders(await vendorPage(), { processId }));
  if (!readers) notFound();

  return (
    <>
      <BreadcrumbHeader
        crumbs={[
          { label: 'Process', href: '/process' },
          { label: 'Guide', href: `/process/${processId}/guide` },
        ]}
        current="Who has read it"
      />
      <ReadersList readers={readers} />
    </>
  );
}
