import { TeamTable, type TeamRow } from '@/components/people/team-table';
import { invitationState, personState } from '@/components/people/team-state';
import type { PartnerPeople } from '@/lib/domain/partners/people/vocabulary';
import { ROLE_LABELS } from '@/lib/domain/workspace/vocabulary';
import { PartnerInvitationMenu } from './partner-invitation-menu';
import { PartnerPersonMenu } from './partner-person-menu';

type PartnerTeamProps = {
  partnerId: string;
  staff: PartnerPeople;
  now: Date;
  timeZone: string;
  manages: boolean;
  viewerId: string;
};

/** A partner's own people, as the portal shows them. */
export function PartnerTeam({ partnerId, staff, now, timeZone, manages, viewerId }: PartnerTeamProps) {
  const when = { now, timeZone };
  const people = staff.people.map((person): TeamRow => ({
    key: person.id,
    name: person.name,
    email: person.email,
    role: ROLE_LABELS[person.role],
    state: personState(person, when),
    menu: manages && person.id !== viewerId ? <PartnerPersonMenu person={person} /> : null,
  }));
  const invitations = staff.invitations.map((invitation): TeamRow => ({
    key: invitation.id,
    name: invitation.name,
    email: invitation.email,
    role: ROLE_LABELS[invitation.role],
    state: invitationState(invitation, when),
    menu: manages ? <PartnerInvitationMenu partnerId={partnerId} invitation={invitation} /> : null,
  }));

  return <TeamTable label="Team" rows={[...people, ...invitations]} />;
}
