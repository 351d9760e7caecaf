import { PartnerTeam } from '@/components/partners/partner-team';
import { InvitePartnerPerson } from '@/components/partners/invite-partner-person';
import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { listPartnerPeople } from '@/lib/domain/partners/people/queries';
import { getPartner } from '@/lib/domain/partners/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { can } from '@/lib/platform/policy';
import { portalPage } from '@/lib/platform/session';

export const metadata = { title: 'Team' };

export default async function TeamPage() {
  const viewer = await portalPage();
  const { partnerId, partnerName } = viewer;
  const partner = await getPartner(viewer, { partnerId });
  const staff = await listPartnerPeople(viewer, { partnerId });
  const { name, timeZone } = await getWorkspace(viewer, {});
  const manages = can(viewer, 'partner.invite');
  const here = staff.people.filter(({ status }) => status === 'active').length;

  return (
    <>
      <PageHeader
        title="Team"
        facts={[{ value: here, label: here === 1 ? 'person' : 'people' }]}
        action={manages ? <InvitePartnerPerson partner={partner} primary /> : null}
      />
      <PageBody measure="full" className="max-w-[1180px]">
        <p className="mb-4 max-w-[60ch] text-base text-text-2">
          People of {partnerName} sign in and see your deals with {name}.{' '}
          {manages ? 'You invite colleagues and take away access.' : 'Your partner admins invite colleagues.'}
        </p>
        <PartnerTeam {...{ partnerId, staff, timeZone, manages }} viewerId={viewer.userId} now={new Date()} />
      </PageBody>
    </>
  );
}
