import { z } from 'zod';
import { email, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { PARTNER_ROLES } from '@/lib/domain/workspace/vocabulary';
import { personName, userStatus } from '@/lib/domain/workspace/people/schema';

const partnerRole = z.enum(PARTNER_ROLES, 'Choose a role from the list.');

export const listPeopleSchema = z.strictObject({ partnerId: uuid });

export const invitePersonSchema = z.strictObject({ partnerId: uuid, email, name: personName, role: partnerRole });

export const revokeInvitationSchema = z.strictObject({ invitationId: uuid });

export const updatePersonSchema = z.strictObject({
  personId: uuid,
  version,
  role: partnerRole,
  status: userStatus,
});
