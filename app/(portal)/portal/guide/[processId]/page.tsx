import { notFound } from 'next/navigation';
import { GuideView } from '@/components/process/guide/guide-view';
import { PrintButton } from '@/components/process/guide/print-button';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { getGuide } from '@/lib/domain/process/guide/queries';
import { orNull } from '@/lib/platform/or-null';
import { portalPage } from '@/lib/platform/session';

export const metadata = { title: 'Guide' };

export default async function PortalGuidePage({ params }: { params: Promise<{ processId: string }> }) {
  const guide = await orNull(getGuide(await portalPage(), await params));
  if (!guide) notFound();

  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Home', href: '/portal' }]} current={`Guide to ${guide.process.name}`} />
      <div className="flex justify-end px-5 pt-3 print:hidden max-md:px-4">
        <PrintButton />
      </div>
      <GuideView guide={guide} mayRead />
    </>
  );
}
