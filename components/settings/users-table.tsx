import { invitationState, personState } from '@/components/people/team-state';
import { TeamTable, type TeamRow } from '@/components/people/team-table';
import type { InvitationView } from '@/lib/domain/workspace/invitations/vocabulary';
import type { UserView } from '@/lib/domain/workspace/people/vocabulary';
import { ROLE_LABELS, ROLE_REACH } from '@/lib/domain/workspace/vocabulary';
import { UserInvitationMenu } from './user-invitation-menu';
import { UserMenu } from './user-menu';

type UsersTableProps = {
  people: ReadonlyArray<UserView>;
  invitations: ReadonlyArray<InvitationView>;
  now: Date;
  timeZone: string;
  manages: boolean;
  viewerId: string;
};

/** The vendor's own people, and whom of them an invitation waits for. */
export function UsersTable({ people, invitations, now, timeZone, manages, viewerId }: UsersTableProps) {
  const when = { now, timeZone };
  const rows = people.map((person): TeamRow => ({
    key: person.id,
    name: person.name,
    email: person.email,
    isYou: person.id === viewerId,
    role: ROLE_LABELS[person.role],
    reach: ROLE_REACH[person.role],
    state: personState(person, when),
    menu: manages && person.id !== viewerId ? <UserMenu person={person} /> : null,
  }));
  const waiting = invitations.map((invitation): TeamRow => ({
    key: invitation.id,
    name: invitation.name,
    email: invitation.email,
    role: ROLE_LABELS[invitation.role],
    reach: 'nothing before they accept',
    state: invitationState(invitation, when),
    menu: manages ? <UserInvitationMenu invitation={invitation} /> : null,
  }));

  return <TeamTable label="People" rows={[...rows, ...waiting]} />;
}
