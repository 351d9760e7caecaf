import { notFound } from 'next/navigation';
import { FeedbackBoard } from '@/components/process/feedback/feedback-board';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { listFeedback } from '@/lib/domain/opportunities/feedback/queries';
import { orNull } from '@/lib/platform/or-null';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'What people say' };

export default async function FeedbackPage({ params }: { params: Promise<{ processId: string }> }) {
  const viewer = await vendorPage();
  const view = await orNull(listFeedback(viewer, await params));
  if (!view) notFound();

  return (
    <>
      <BreadcrumbHeader
        crumbs={[
          { label: 'Process', href: '/process' },
          { label: view.process.name, href: `/process/${view.process.id}` },
        ]}
        current="What people say"
      />
      <FeedbackBoard
        view={view}
        isEditor={can(viewer, 'feedback.link')}
        mayAnswer={can(viewer, 'feedback.answer')}
        now={new Date().toISOString()}
      />
    </>
  );
}
