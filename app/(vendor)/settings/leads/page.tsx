import { redirect } from 'next/navigation';
import { LeadProgrammeForm } from '@/components/leads/terms/lead-programme-form';
import { SettingsSection } from '@/components/settings/settings-section';
import { getLeadProgramme } from '@/lib/domain/leads/terms/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Leads' };

export default async function LeadSettingsPage() {
  const viewer = await vendorPage();
  if (!can(viewer, 'lead.update_programme')) redirect('/settings/people');

  return (
    <SettingsSection
      title="Leads"
      about="What is asked of a lead, how leads are shared out, and what they earn points for."
    >
      <LeadProgrammeForm programme={await getLeadProgramme(viewer, {})} />
    </SettingsSection>
  );
}
