import 'server-only';
import { query } from '@/lib/platform/query';
import { mailError } from './errors';
import { readableMail } from './readable';
import { listMailSchema, mailSchema } from './schema';
import type { MailRow, MailStatus, MailView, Outbox } from './vocabulary';

const rowFields = {
  id: true,
  recipient: true,
  subject: true,
  status: true,
  attempts: true,
  lastError: true,
  createdAt: true,
  sentAt: true,
} as const;

/** Failed before waiting before the rest, so that what needs somebody stands on top. */
const URGENCY: ReadonlyArray<ReadonlyArray<MailStatus>> = [['failed'], ['queued'], ['kept', 'sent']];

export const listMail = query('workspace.list_mail', {
  summary: 'The outbox: failed mails first, then the waiting ones, then the newest.',
  input: listMailSchema,
  run: async (ctx, { status, offset, limit }): Promise<Outbox> => {
    const readable = await readableMail(ctx);
    const groups = await ctx.tx.mail.groupBy({ by: ['status'], where: readable, _count: true });
    const counts = { failed: 0, queued: 0, kept: 0, sent: 0 };
    for (const group of groups) counts[group.status] = group._count;

    const mails: Array<MailRow> = [];
    let skip = offset;
    for (const urgency of status ? [[status]] : URGENCY) {
      if (mails.length >= limit) break;
      const where = { AND: [readable, { status: { in: [...urgency] } }] };
      const rows = await ctx.tx.mail.findMany({
        where,
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        skip,
        take: limit - mails.length,
        select: rowFields,
      });
      mails.push(...rows.map(viewMail));
      skip = Math.max(0, skip - urgency.reduce((sum, one) => sum + counts[one], 0));
    }
    const total = status ? counts[status] : Object.values(counts).reduce((sum, count) => sum + count, 0);
    return { mails, counts, total };
  },
});

export const getMail = query('workspace.get_mail', {
  summary: 'One mail of the outbox with its text.',
  input: mailSchema,
  run: async (ctx, { mailId }): Promise<MailView> => {
    const where = { AND: [await readableMail(ctx), { id: mailId }] };
    const row = await ctx.tx.mail.findFirst({ where, select: { ...rowFields, text: true } });
    if (!row) throw mailError('not_found');
    return { ...viewMail(row), text: row.text };
  },
});

type Row = Omit<MailRow, 'createdAt' | 'sentAt'> & { createdAt: Date; sentAt: Date | null };

function viewMail({ id, recipient, subject, status, attempts, lastError, createdAt, sentAt }: Row): MailRow {
  const [at, sent] = [createdAt.toISOString(), sentAt?.toISOString() ?? null];
  return { id, recipient, subject, status, attempts, lastError, createdAt: at, sentAt: sent };
}
