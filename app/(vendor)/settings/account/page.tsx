import { AbsenceForm } from '@/components/settings/absence-form';
import { PasswordForm } from '@/components/settings/password-form';
import { SettingsSection } from '@/components/settings/settings-section';
import { getAbsence } from '@/lib/domain/workspace/people/absence';
import { ROLE_LABELS } from '@/lib/domain/workspace/vocabulary';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Your account' };

export default async function AccountSettingsPage() {
  const viewer = await vendorPage();
  const { name, role } = viewer;
  const { people, ...absence } = await getAbsence(viewer, {});

  return (
    <>
      <SettingsSection
        title="Your account"
        about={`${name}, ${ROLE_LABELS[role]}. Changing the password ends your sessions everywhere else.`}
      >
        <PasswordForm />
      </SettingsSection>
      <SettingsSection
        title="While you are away"
        about="Registrations that wait for you can be decided by somebody else. You may go on deciding, too."
      >
        <AbsenceForm absence={absence} people={people} />
      </SettingsSection>
    </>
  );
}
