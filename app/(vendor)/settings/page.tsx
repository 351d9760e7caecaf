import { redirect } from 'next/navigation';
import { currencyOptions } from '@/components/settings/currency-options';
import { SettingsSection } from '@/components/settings/settings-section';
import { timeZoneOptions } from '@/components/settings/time-zone-options';
import { WorkspaceForm } from '@/components/settings/workspace-form';
import { listOpportunities } from '@/lib/domain/opportunities/list/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Settings' };

export default async function GeneralSettingsPage() {
  const viewer = await vendorPage();
  if (!can(viewer, 'workspace.update')) redirect('/settings/people');
  const { total } = await listOpportunities(viewer, { limit: 1 });

  return (
    <SettingsSection title="General" about="What everybody in the workspace goes by.">
      <WorkspaceForm
        workspace={await getWorkspace(viewer, {})}
        currencies={currencyOptions()}
        timeZones={timeZoneOptions()}
        hasDeals={total.deals > 0}
      />
    </SettingsSection>
  );
}
