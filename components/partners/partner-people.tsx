import { PersonLine } from '@/components/people/person-line';
import { SectionTitle } from '@/components/shared/section-title';
import type { PartnerPeople as People } from '@/lib/domain/partners/people/vocabulary';
import { relativeTime } from '@/lib/core/relative-time';
import type { InvitationView } from '@/lib/domain/workspace/invitations/vocabulary';
import type { UserView } from '@/lib/domain/workspace/people/vocabulary';
import { InvitePartnerPerson } from './invite-partner-person';
import { PartnerInvitationMenu } from './partner-invitation-menu';
import { PartnerPersonMenu } from './partner-person-menu';

type PartnerPeopleProps = {
  partner: { id: string; name: string; website: string | null };
  staff: People;
  now: Date;
  timeZone: string;
  /** May invite and change people. */
  manages: boolean;
  /** Nobody takes away their own access. */
  viewerId: string;
};

/** Who works for a partner, and whom an invitation waits for. */
export function PartnerPeople({ partner, staff, now, timeZone, manages, viewerId }: PartnerPeopleProps) {
  const { people, invitations } = staff;
  const active = people.filter(({ status }) => status === 'active').length;
  const place = { now, timeZone };

  return (
    <section aria-labelledby="people">
      <SectionTitle id="people" detail={active} end={manages ? <InvitePartnerPerson partner={partner} /> : null}>
        People
      </SectionTitle>
      {people.length + invitations.length === 0 ? (
        <p className="text-text-2">Nobody can sign in yet. Invite the first person.</p>
      ) : null}
      <ul className="mt-1">
        {people.map((person) => (
          <PersonLine
            key={person.id}
            name={person.name}
            faint={person.status === 'disabled'}
            detail={personDetail(person, place)}
            menu={manages && person.id !== viewerId ? <PartnerPersonMenu person={person} /> : null}
          />
        ))}
        {invitations.map((invitation) => (
          <PersonLine
            key={invitation.id}
            name={invitation.name}
            faint
            detail={invitationDetail(invitation, place)}
            menu={manages ? <PartnerInvitationMenu partnerId={partner.id} invitation={invitation} /> : null}
          />
        ))}
      </ul>
    </section>
  );
}

type When = { now: Date; timeZone: string };

function personDetail({ role, status, lastSignInAt }: UserView, { now, timeZone }: When): string {
  if (status === 'disabled') return 'No access';

  const seen = lastSignInAt ? relativeTime(new Date(lastSignInAt), now, { timeZone }) : 'not here yet';
  return `${role === 'partner_admin' ? 'Admin' : 'Seller'} · ${seen}`;
}

function invitationDetail({ state, expiresAt }: InvitationView, { now, timeZone }: When): string {
  const end = relativeTime(new Date(expiresAt), now, { timeZone });
  return state === 'expired' ? `Link expired ${end}` : `Invited, link ends ${end}`;
}
