import 'server-only';
import { z } from 'zod';
import { command } from '@/lib/platform/command';
import { deliverMail } from '@/lib/platform/mail';
import { readableMail } from './readable';

export const resendMail = command('workspace.resend_mail', {
  summary: 'Tries all failed mails again.',
  input: z.strictObject({}),
  run: async (ctx) => {
    const where = { AND: [await readableMail(ctx), { status: 'failed' as const }] };
    const failed = await ctx.tx.mail.findMany({ where, select: { id: true } });
    await ctx.tx.mail.updateMany({ where: { id: { in: failed.map(({ id }) => id) } }, data: { status: 'queued' } });
    for (const { id } of failed) await ctx.enqueue(deliverMail, { mailId: id });
    return { mails: failed.length };
  },
});
