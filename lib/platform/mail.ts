import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { newId } from '@/lib/core/ids';
import type { Context } from './command';
import { asViewer } from './db/scope';
import { job } from './jobs';
import { systemViewer } from './viewer';

type Letter = { recipient: string; subject: string; text: string };

/** Puts a mail into the outbox in the transaction of the write that it tells of; a job sends it. */
export async function sendMail(
  { tx, viewer, enqueue, now }: Pick<Context, 'tx' | 'viewer' | 'enqueue' | 'now'>,
  letter: Letter,
): Promise<void> {
  const id = newId();
  await tx.mail.createMany({ data: { id, workspaceId: viewer.workspaceId, createdAt: now, ...letter } });
  await enqueue(deliverMail, { mailId: id });
}

export const deliverMail = job({
  name: 'mail.deliver',
  payload: z.object({ mailId: z.uuid() }),
  run: async ({ workspaceId }, { mailId }) => {
    const system = systemViewer(workspaceId);
    const mail = await asViewer(system, 'read', (tx) => tx.mail.findUnique({ where: { id: mailId } }));
    if (!mail || mail.status === 'sent' || mail.status === 'kept') return;

    const outcome = await send(mail);
    await asViewer(system, 'write', (tx) =>
      tx.mail.updateMany({ where: { id: mailId }, data: { ...outcome, attempts: { increment: 1 } } }),
    );
    if (outcome.status === 'failed') throw new Error(`mail ${mailId}: ${outcome.lastError}`);
  },
});

type Delivery = { status: 'sent' | 'kept'; sentAt: Date | null } | { status: 'failed'; lastError: string };

async function send({ recipient, subject, text }: Letter): Promise<Delivery> {
  const server = process.env.SMTP_URL;
  if (!server) return { status: 'kept', sentAt: null };

  try {
    const transport = createTransport(server, { from: process.env.MAIL_FROM || 'Tributary <tributary@localhost>' });
    await transport.sendMail({ to: recipient, subject, text });
    return { status: 'sent', sentAt: new Date() };
  } catch (error) {
    return { status: 'failed', lastError: error instanceof Error ? error.message.slice(0, 500) : 'unknown' };
  }
}

/** The address that people reach us under, for links in mails. */
export function publicUrl(path: string): string {
  return new URL(path, process.env.NEXTAUTH_URL ?? 'http://localhost:3000').href;
}
