import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/platform/query';
import { invitationFields, viewInvitation, waiting } from '@/lib/domain/workspace/invitations/view';
import type { InvitationView } from '@/lib/domain/workspace/invitations/vocabulary';
import { userFields, viewUser } from './view';
import type { UserView } from './vocabulary';

type Staff = { people: ReadonlyArray<UserView>; invitations: ReadonlyArray<InvitationView> };

export const listUsers = query('workspace.list_users', {
  summary: 'The vendor’s own people and whom of them an invitation waits for.',
  input: z.strictObject({}),
  run: async ({ tx, now }): Promise<Staff> => {
    const people = await tx.user.findMany({ where: { partnerId: null }, orderBy: { name: 'asc' }, select: userFields });
    const rows = await tx.invitation.findMany({
      where: { partnerId: null, ...waiting },
      orderBy: { createdAt: 'desc' },
      select: invitationFields,
    });
    return { people: people.map(viewUser), invitations: rows.map((row) => viewInvitation(row, now)) };
  },
});
