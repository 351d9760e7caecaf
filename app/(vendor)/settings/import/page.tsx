import { notFound } from 'next/navigation';
import { ImportsScreen } from '@/components/imports/imports-screen';
import { listImports } from '@/lib/domain/imports/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Import history' };

export default async function ImportsPage() {
  const viewer = await vendorPage();
  if (!can(viewer, 'import.upload')) notFound();
  const { timeZone } = await getWorkspace(viewer, {});

  return <ImportsScreen initial={await listImports(viewer, {})} now={new Date().toISOString()} timeZone={timeZone} />;
}
