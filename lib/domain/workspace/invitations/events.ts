import { z } from 'zod';
import { event } from '@/lib/platform/events';

const invited = z.object({ email: z.string(), name: z.string(), role: z.string() });

export const invitationSent = event('invitation.sent', invited);
export const invitationRevoked = event('invitation.revoked', invited);
export const invitationAccepted = event('invitation.accepted', invited);
