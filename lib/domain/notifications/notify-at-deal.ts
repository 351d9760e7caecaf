import 'server-only';
import type { Context } from '@/lib/platform/command';
import type { Happened } from '@/lib/platform/events';
import { notify, type Person } from './notify';

type Words = { title: string; body: string; paragraphs: ReadonlyArray<string> };

/** News of a deal: the vendor's people and the partner's have it under different addresses. */
export async function notifyAtDeal(
  ctx: Context,
  happened: Happened,
  people: ReadonlyArray<Person & { isPartner: boolean }>,
  { title, body, paragraphs }: Words,
): Promise<void> {
  for (const isPartner of [false, true]) {
    const group = people.filter((person) => person.isPartner === isPartner);
    const href = `${isPartner ? '/portal' : ''}/deals/${happened.subjectId}`;
    await notify(ctx, happened, group, { title, body, href, mail: { subject: title, paragraphs } });
  }
}
