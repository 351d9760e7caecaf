import { PasswordForm } from '@/components/settings/password-form';
import { SettingsSection } from '@/components/settings/settings-section';
import { ROLE_LABELS } from '@/lib/domain/workspace/vocabulary';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Your account' };

export default async function AccountSettingsPage() {
  const { name, role } = await vendorPage();

  return (
    <SettingsSection
      title="Your account"
      about={`${name}, ${ROLE_LABELS[role]}. Changing the password ends your sessions everywhere else.`}
    >
      <PasswordForm />
    </SettingsSection>
  );
}
