import 'server-only';
import { formatDate } from '@/lib/core/format-date';
import type { Context } from '@/lib/platform/command';
import type { Invitee } from './issue';

type Letter = { recipient: string; subject: string; text: string };

/** The mail with the link: who invites, to what, until when it works. */
export async function invitationMail(
  { tx, viewer }: Pick<Context, 'tx' | 'viewer'>,
  { email, name, partner }: Invitee,
  { link, expiresAt }: { link: string; expiresAt: Date },
): Promise<Letter> {
  const workspace = await tx.workspace.findUniqueOrThrow({
    where: { id: viewer.workspaceId },
    select: { name: true, timeZone: true },
  });
  const place = partner ? `${partner.name} in the partner portal of ${workspace.name}` : workspace.name;
  const end = formatDate(expiresAt, { timeZone: workspace.timeZone, style: 'exact' });

  return {
    recipient: email,
    subject: `Your access to ${workspace.name}`,
    text: [
      `Hello ${name},`,
      `${viewer.name} invites you to ${place}.`,
      `Choose a password here and you are in:\n${link}`,
      `The link works once, until ${end}. If you did not expect it, ignore this mail.`,
    ].join('\n\n'),
  };
}
