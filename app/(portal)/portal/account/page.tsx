import { PasswordForm } from '@/components/settings/password-form';
import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { ROLE_LABELS } from '@/lib/domain/workspace/vocabulary';
import { portalPage } from '@/lib/platform/session';

export const metadata = { title: 'Your account' };

export default async function PortalAccountPage() {
  const { name, role, partnerName } = await portalPage();

  return (
    <>
      <PageHeader title="Your account" />
      <PageBody measure="full">
        <p className="text-text-2">
          {name}, {ROLE_LABELS[role].toLowerCase()} at {partnerName}. Changing the password ends your sessions
          everywhere else.
        </p>
        <PasswordForm />
      </PageBody>
    </>
  );
}
