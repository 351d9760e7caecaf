import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { personName } from '@/lib/domain/workspace/people/schema';
import { password } from '@/lib/domain/workspace/schema';

/** 32 random bytes in base64url. */
export const invitationToken = z
  .string()
  .regex(/^[\w-]{43}$/, 'This link is not complete. Copy it whole from the mail.');

export const acceptInvitationSchema = z.strictObject({ token: invitationToken, name: personName, password });

export const revokeInvitationSchema = z.strictObject({ invitationId: uuid });
