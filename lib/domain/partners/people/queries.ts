import 'server-only';
import { query } from '@/lib/platform/query';
import { invitationFields, viewInvitation, waiting } from '@/lib/domain/workspace/invitations/view';
import { userFields, viewUser } from '@/lib/domain/workspace/people/view';
import { partnerError } from '@/lib/domain/partners/errors';
import { listPeopleSchema } from './schema';
import type { PartnerPeople } from './vocabulary';

export const listPartnerPeople = query('partner.list_people', {
  summary: 'A partner’s people, and whom of them an invitation waits for.',
  input: listPeopleSchema,
  run: async ({ tx, now }, { partnerId }): Promise<PartnerPeople> => {
    if (!(await tx.partner.findUnique({ where: { id: partnerId }, select: { id: true } })))
      throw partnerError('not_found');

    const people = await tx.user.findMany({
      where: { partnerId },
      orderBy: [{ status: 'asc' }, { name: 'asc' }],
      select: userFields,
    });
    const invitations = await tx.invitation.findMany({
      where: { partnerId, ...waiting },
      orderBy: { createdAt: 'desc' },
      select: invitationFields,
    });
    return { people: people.map(viewUser), invitations: invitations.map((row) => viewInvitation(row, now)) };
  },
});
