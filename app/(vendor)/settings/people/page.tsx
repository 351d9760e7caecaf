import { InviteUser } from '@/components/settings/invite-user';
import { SettingsSection } from '@/components/settings/settings-section';
import { UsersTable } from '@/components/settings/users-table';
import { plural } from '@/lib/core/words';
import { listUsers } from '@/lib/domain/workspace/people/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'People and roles' };

export default async function PeopleSettingsPage() {
  const viewer = await vendorPage();
  const { people, invitations } = await listUsers(viewer, {});
  const { name, timeZone } = await getWorkspace(viewer, {});
  const about = `${plural(people.length, 'person', 'people')} of ${name}. Partners invite their own colleagues.`;

  return (
    <SettingsSection
      title="People and roles"
      about={about}
      actions={can(viewer, 'workspace.invite_user') ? <InviteUser workspaceName={name} /> : null}
    >
      <UsersTable
        {...{ people, invitations, timeZone }}
        now={new Date()}
        manages={can(viewer, 'workspace.update_user')}
        viewerId={viewer.userId}
      />
    </SettingsSection>
  );
}
