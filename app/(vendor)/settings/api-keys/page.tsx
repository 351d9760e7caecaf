import { notFound } from 'next/navigation';
import { ApiKeys } from '@/components/settings/api-keys';
import { listApiKeys } from '@/lib/domain/workspace/keys/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'API keys' };

export default async function ApiKeySettingsPage() {
  const viewer = await vendorPage();
  if (!can(viewer, 'workspace.list_api_keys')) notFound();
  const { timeZone } = await getWorkspace(viewer, {});

  return <ApiKeys keys={await listApiKeys(viewer, {})} now={new Date().toISOString()} timeZone={timeZone} />;
}
