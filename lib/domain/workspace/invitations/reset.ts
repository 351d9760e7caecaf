import 'server-only';
import type { Context } from '@/lib/platform/command';
import { writeInvitation } from './issue';

type Person = { id: string; email: string; name: string };

/** A link to choose a new password. It goes by mail alone: whoever asks for it must not be able to use it. */
export async function sendNewLink(ctx: Context, { id, email, name }: Person): Promise<void> {
  const { role, partner } = await ctx.tx.user.findUniqueOrThrow({
    where: { id },
    select: { role: true, partner: { select: { id: true, name: true } } },
  });
  await writeInvitation(ctx, { email, name, role, partner });
}
