import 'server-only';
import { newId } from '@/lib/core/ids';
import type { Context } from '@/lib/platform/command';
import type { Happened } from '@/lib/platform/events';
import { publicUrl, sendMail } from '@/lib/platform/mail';

export type Person = { id: string; name: string; email: string };

export type News = {
  title: string;
  body: string;
  /** The page that shows it. */
  href: string;
  /** Null for what can wait until somebody looks in. */
  mail: { subject: string; paragraphs: ReadonlyArray<string> } | null;
};

/**
 * Tells people of an event, in the product and by mail. However often the job runs, each is told once: whose notification
 * is there already gets no second mail. Nobody is told what they did themselves.
 */
export async function notify(
  ctx: Context,
  happened: Happened,
  people: ReadonlyArray<Person>,
  news: News,
): Promise<void> {
  const others = people.filter(({ id }) => id !== happened.actorId);
  const rows = await ctx.tx.notification.createManyAndReturn({
    data: others.map(({ id }) => rowFor(id, happened, news)),
    skipDuplicates: true,
    select: { userId: true },
  });
  const told = new Set(rows.map(({ userId }) => userId));

  for (const person of others) {
    if (news.mail && told.has(person.id)) await sendMail(ctx, letterTo(person, news.href, news.mail));
  }
}

function rowFor(userId: string, happened: Happened, { title, body, href }: News) {
  const { id: eventId, workspaceId, name: kind, createdAt } = happened;
  return { id: newId(), workspaceId, userId, eventId, kind, title, body, href, createdAt: new Date(createdAt) };
}

function letterTo({ name, email }: Person, href: string, { subject, paragraphs }: NonNullable<News['mail']>) {
  const text = [`Hello ${name},`, ...paragraphs, publicUrl(href)].join('\n\n');
  return { recipient: email, subject, text: `${text}\n` };
}
