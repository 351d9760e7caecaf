import { notFound } from 'next/navigation';
import { PublishedProcess } from '@/components/process/published-process';
import { Studio } from '@/components/process/studio/studio';
import { PARTNER_TYPES } from '@/lib/domain/partners/vocabulary';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';
import { productLinesOf } from '../product-lines';
import { findDraft } from './draft';

type ProcessPageProps = { params: Promise<{ processId: string }>; searchParams: Promise<{ version?: string }> };

export async function generateMetadata({ params }: ProcessPageProps) {
  const { processId } = await params;
  const studio = await findDraft(await vendorPage(), processId);
  return { title: studio?.process.name ?? 'Process' };
}

export default async function ProcessPage({ params, searchParams }: ProcessPageProps) {
  const viewer = await vendorPage();
  const { processId } = await params;
  const view = await findDraft(viewer, processId);
  if (!view) notFound();

  const { timeZone, locale } = await getWorkspace(viewer, {});
  const clock = { timeZone, locale };
  const { version } = await searchParams;
  const isEditor = can(viewer, 'process.save_stage');
  if (!view.draft || !isEditor || version === 'published') {
    const now = new Date().toISOString();
    return <PublishedProcess view={view} shown={version} isEditor={isEditor} clock={clock} now={now} />;
  }
  const productLines = await productLinesOf(viewer);
  return <Studio initial={view} clock={clock} productLines={productLines} partnerTypes={PARTNER_TYPES} />;
}
