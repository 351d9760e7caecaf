import { notFound } from 'next/navigation';
import { ImportScreen } from '@/components/imports/import-screen';
import { getImport, getImportOptions } from '@/lib/domain/imports/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { orNull } from '@/lib/platform/or-null';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Import stage history' };

export default async function ImportPage({ params }: { params: Promise<{ importId: string }> }) {
  const viewer = await vendorPage();
  if (!can(viewer, 'import.upload')) notFound();
  const { importId } = await params;
  const found = await orNull(getImport(viewer, { importId }));
  if (!found) notFound();
  const { timeZone } = await getWorkspace(viewer, {});

  return <ImportScreen initial={found} options={await getImportOptions(viewer, {})} timeZone={timeZone} />;
}
