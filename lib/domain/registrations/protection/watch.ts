import 'server-only';
import type { Context } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { inactivityWarned, protectionEnding, registrationExpired } from '@/lib/domain/registrations/events';
import { loadProgramme, type Programme } from '@/lib/domain/registrations/programme/load';
import { endProtection } from './end';
import { expiry, isToWarn, reminderDue, type Protected } from './rules';
import { EXPIRY_WORDS } from './vocabulary';

const DAY_MS = 86_400_000;
/** So many in a transaction. */
const BATCH = 200;

const watchedFields = {
  id: true,
  number: true,
  partnerId: true,
  company: true,
  status: true,
  protectedUntil: true,
  warnedAt: true,
  opportunityId: true,
  opportunity: { select: { stageKind: true, lastActivityAt: true } },
  requests: { where: { kind: 'extension', status: 'open' }, select: { id: true } },
} as const satisfies Prisma.DealRegistrationSelect;

type Watched = Prisma.DealRegistrationGetPayload<{ select: typeof watchedFields }>;

/**
 * What time does to protections: ends them, warns where nothing happens, and reminds before the end. Each once, however
 * often this runs. Goes on behind `after`; answers where the next batch begins, null at the end.
 */
export async function watchProtections(ctx: Context, after: string | null): Promise<string | null> {
  const programme = await loadProgramme(ctx.tx, ctx.viewer);
  const page = await findWatched(ctx, programme, after);
  for (const { id } of page) {
    // As it is now: somebody may be extending or cancelling it.
    await ctx.tx.$queryRaw`select id from "DealRegistration" where id = ${id}::uuid for update`;
    const deal = await ctx.tx.dealRegistration.findUnique({ where: { id }, select: watchedFields });
    if (deal) await watch(ctx, deal, programme);
  }
  return page.length < BATCH ? null : (page.at(-1)?.id ?? null);
}

/** Those that end soon, have ended, or whose deals are quiet. */
function findWatched({ tx, now }: Context, { reminderDays, inactivityDays }: Programme, after: string | null) {
  const soon = new Date(now.getTime() + Math.max(0, ...reminderDays) * DAY_MS);
  const quiet = new Date(now.getTime() - (inactivityDays ?? 0) * DAY_MS);
  return tx.dealRegistration.findMany({
    where: {
      status: 'approved',
      opportunity: { stageKind: 'open' },
      OR: [
        { protectedUntil: { lte: soon } },
        ...(inactivityDays === null ? [] : [{ opportunity: { lastActivityAt: { lte: quiet } } }]),
      ],
      ...(after && { id: { gt: after } }),
    },
    orderBy: { id: 'asc' },
    select: { id: true },
    take: BATCH,
  });
}

async function watch(ctx: Context, deal: Watched, programme: Programme): Promise<void> {
  const { id, number, company, partnerId } = deal;
  const facts = factsOf(deal);
  const subject = { id, partnerId };

  const reason = expiry(facts, programme, ctx.now);
  if (reason !== null) {
    await endProtection(ctx, deal, { status: 'expired', endReason: EXPIRY_WORDS[reason] });
    await ctx.record(registrationExpired, subject, { number, company, reason });
    return;
  }
  if (isToWarn(facts, programme, ctx.now)) {
    await ctx.tx.dealRegistration.update({ where: { id }, data: { warnedAt: ctx.now } });
    const endsAt = new Date(ctx.now.getTime() + programme.inactivityGraceDays * DAY_MS).toISOString();
    const quietDays = Math.floor((ctx.now.getTime() - facts.lastActivityAt.getTime()) / DAY_MS);
    await ctx.record(inactivityWarned, subject, { number, company, quietDays, endsAt });
  }
  await remind(ctx, deal, programme);
}

async function remind(ctx: Context, deal: Watched, { reminderDays }: Programme): Promise<void> {
  const { id, number, company, partnerId, protectedUntil, opportunity } = deal;
  if (!protectedUntil || opportunity?.stageKind !== 'open') return;

  const days = reminderDue(protectedUntil, reminderDays, ctx.now);
  if (days === null || (await isReminded(ctx.tx, id, { days, protectedUntil }))) return;
  const told = { number, company, days, protectedUntil: protectedUntil.toISOString() };
  await ctx.record(protectionEnding, { id, partnerId }, told);
}

/** Of this end, by this reminder or a later one: an extension begins anew. */
async function isReminded(tx: Tx, id: string, reminder: { days: number; protectedUntil: Date }): Promise<boolean> {
  const events = await tx.event.findMany({
    where: { subjectId: id, name: protectionEnding.name },
    select: { data: true },
  });
  return events
    .map(({ data }) => protectionEnding.data.parse(data))
    .some(
      ({ days, protectedUntil }) => protectedUntil === reminder.protectedUntil.toISOString() && days <= reminder.days,
    );
}

function factsOf({ opportunity, requests, ...deal }: Watched): Protected {
  return {
    ...deal,
    isDealOpen: opportunity?.stageKind === 'open',
    lastActivityAt: opportunity?.lastActivityAt ?? new Date(0),
    isExtensionOpen: requests.length > 0,
  };
}
