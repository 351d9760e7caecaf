import 'server-only';
import { formatDate } from '@/lib/core/format-date';
import type { Context } from '@/lib/platform/command';
import type { EventType, Happened } from '@/lib/platform/events';
import { on, type Subscriber } from '@/lib/platform/subscribe';
import { registrationEscalated } from '@/lib/domain/registrations/events';
import { loadProgramme, type Programme } from '@/lib/domain/registrations/programme/load';
import { registrationHref } from '@/lib/domain/registrations/vocabulary';
import { notify, type News } from './notify';
import { decidersNow, managersOf, peopleWithRole, sellersOf } from './recipients';

export type Told = { happened: Happened; partner: { id: string; name: string }; programme: Programme };
type Words<Data> = (data: Data, told: Told) => Omit<News, 'href'>;

type Recipients = (ctx: Context, told: Told) => ReturnType<typeof managersOf>;

/** News of a registration for people of the vendor. */
export function toVendor<Data>(type: EventType<Data>, recipients: Recipients, words: Words<Data>): Subscriber {
  return on(type, async (ctx, happened, data) => {
    const told = await load(ctx, happened);
    const href = registrationHref('vendor', happened.subjectId);
    await notify(ctx, happened, await recipients(ctx, told), { ...words(data, told), href });
  });
}

/** The same for the seller who sent it. */
export function toPartner<Data>(type: EventType<Data>, words: Words<Data>): Subscriber {
  return on(type, async (ctx, happened, data) => {
    const told = await load(ctx, happened);
    const href = registrationHref('partner', happened.subjectId);
    await notify(ctx, happened, await sellersOf(ctx.tx, happened.subjectId), { ...words(data, told), href });
  });
}

async function load({ tx }: Context, happened: Happened): Promise<Told> {
  const { partner } = await tx.dealRegistration.findUniqueOrThrow({
    where: { id: happened.subjectId },
    select: { partner: { select: { id: true, name: true } } },
  });
  return { happened, partner, programme: await loadProgramme(tx, happened) };
}

/** At first who decides; once it gets late the administrators, too. */
export async function escalatees(ctx: Context, { happened }: Told) {
  const { step } = registrationEscalated.data.parse(happened.data);
  const own = await decidersNow(ctx, happened.subjectId);
  if (step === 50) return own;

  const others = await peopleWithRole(ctx.tx, 'vendor_admin', null);
  return [...own, ...others.filter(({ id }) => !own.some((one) => one.id === id))];
}

/** Who decides now: of several levels, those of the one that it waits for. */
export function deciders(ctx: Context, { happened }: Told) {
  return decidersNow(ctx, happened.subjectId);
}

export function managers({ tx }: Context, { partner }: Told) {
  return managersOf(tx, partner.id);
}

/** "Wed 25 Nov, 10:45", where the vendor is. */
export function deadlineOf(dueAt: string, { timeZone, locale }: Programme): string {
  return formatDate(new Date(dueAt), { timeZone, locale, style: 'deadline' });
}

export function dayOf(instant: string, { timeZone, locale }: Programme): string {
  return formatDate(new Date(instant), { timeZone, locale, style: 'long' });
}
