import { notFound } from 'next/navigation';
import { PlayEditor } from '@/components/playbooks/play-editor';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';
import { editorFacts } from '../editor-facts';

export const metadata = { title: 'New play' };

export default async function NewPlayPage() {
  const viewer = await vendorPage();
  if (!can(viewer, 'play.create')) notFound();

  return (
    <>
      <BreadcrumbHeader
        crumbs={[
          { label: 'Process', href: '/process' },
          { label: 'Plays', href: '/process/plays' },
        ]}
        current="New play"
      />
      <PageBody>
        <h1 className="mb-5 text-xl font-semibold tracking-tight">New play</h1>
        <PlayEditor play={null} {...await editorFacts(viewer, null)} />
      </PageBody>
    </>
  );
}
