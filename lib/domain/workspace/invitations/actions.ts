'use server';

import type { z } from 'zod';
import { failureFrom } from '@/lib/platform/failure';
import { parseInput } from '@/lib/platform/operation';
import type { Outcome } from '@/lib/platform/outcome';
import { acceptInvitation as accept } from './accept';
import { acceptInvitationSchema } from './schema';

/** Nobody is signed in here: the token is what permits. */
export async function acceptInvitation(
  input: z.input<typeof acceptInvitationSchema>,
): Promise<Outcome<{ email: string }>> {
  try {
    return { ok: true, value: { email: await accept(parseInput(acceptInvitationSchema, input)) } };
  } catch (error) {
    return { ok: false, failure: failureFrom(error, 'invitation.accept') };
  }
}
