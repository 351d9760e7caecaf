import 'server-only';
import type { Context } from '@/lib/platform/command';
import { publicUrl, sendMail } from '@/lib/platform/mail';
import { isPartnerRole } from '@/lib/platform/viewer';
import { taskFields, taskView } from '@/lib/domain/opportunities/tasks/views';
import { digestDay, digestOf } from './rules';

const PEOPLE = 50;

/**
 * This morning's mail to those who have not had it: what is late or due today. Whose turn it was is written down with the
 * mail, in one transaction, so that it comes once however often this runs. Answers how many were looked at.
 */
export async function sendDigests(ctx: Context): Promise<number> {
  const { tx, viewer, now } = ctx;
  const { timeZone } = await tx.workspace.findFirstOrThrow({ select: { timeZone: true } });
  const day = digestDay(now, timeZone);
  if (day === null) return 0;

  const people = await tx.user.findMany({
    where: {
      ...{ status: 'active', wantsDigest: true, role: { not: 'executive' } },
      ...notYet(day),
    },
    orderBy: { id: 'asc' },
    take: PEOPLE,
  });
  for (const { id, name, email, role, partnerId } of people) {
    const { count } = await tx.user.updateMany({ where: { id, ...notYet(day) }, data: { digestOn: new Date(day) } });
    if (count === 0) continue;

    const rows = await tx.task.findMany({
      where: {
        ...{ doneAt: null, skippedAt: null, dueOn: { lte: new Date(day) } },
        OR: [{ assigneeId: id }, { assigneeId: null, performer: role, ...(partnerId && { partnerId }) }],
      },
      include: taskFields,
      orderBy: [{ dueOn: 'asc' }, { createdAt: 'asc' }],
      take: 200,
    });
    const digest = digestOf(
      rows.map((row) => taskView(row, viewer)),
      day,
    );
    const href = isPartnerRole(role) ? '/portal/tasks' : '/tasks';
    if (digest) await sendMail(ctx, letterTo({ name, email }, digest, href));
  }
  return people.length;
}

function notYet(day: string) {
  return { OR: [{ digestOn: null }, { digestOn: { lt: new Date(day) } }] };
}

type Digest = NonNullable<ReturnType<typeof digestOf>>;

function letterTo({ name, email }: { name: string; email: string }, { subject, lines }: Digest, href: string) {
  const text = [
    `Hello ${name},`,
    lines.join('\n'),
    publicUrl(href),
    'You can switch this mail off under Notifications.',
  ].join('\n\n');
  return { recipient: email, subject, text: `${text}\n` };
}
