import { redirect } from 'next/navigation';
import { ProgrammeForm } from '@/components/settings/programme-form';
import { SettingsSection } from '@/components/settings/settings-section';
import { getProgramme } from '@/lib/domain/registrations/programme/queries';
import { listPartners } from '@/lib/domain/partners/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Deal registration' };

export default async function RegistrationSettingsPage() {
  const viewer = await vendorPage();
  if (!can(viewer, 'registration.update_programme')) redirect('/settings/people');

  const { currency } = await getWorkspace(viewer, {});
  const { regions } = await listPartners(viewer, {});

  return (
    <SettingsSection
      title="Deal registration"
      about="What you promise your partners. Deals that are protected already keep what they were given."
    >
      <ProgrammeForm programme={await getProgramme(viewer, {})} currency={currency} regions={regions} />
    </SettingsSection>
  );
}
