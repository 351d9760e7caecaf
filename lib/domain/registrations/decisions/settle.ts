import 'server-only';
import { formatDate } from '@/lib/core/format-date';
import type { Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { holdRegistration, refusal, type Held } from '@/lib/domain/registrations/current';
import { demandTurn } from '@/lib/domain/registrations/approvals/pass';
import type { Waiting } from '@/lib/domain/registrations/approvals/deciders';
import { lockCustomer } from '@/lib/domain/registrations/locks';
import { findRivals } from '@/lib/domain/registrations/matching/rivals';
import { loadProgramme, type Programme } from '@/lib/domain/registrations/programme/load';
import { priceOf } from '@/lib/domain/registrations/discounts/price';
import type { Discount } from '@/lib/domain/registrations/discounts/vocabulary';
import { decide, letter, protectedUntil, type Decided, type Verdict } from './rules';

/** What a verdict would make of it, and the level that it waits for; nothing is written yet. */
type Judged = { held: Held; decided: Decided; programme: Programme; waiting: Waiting | null };
/** What the deal is sold for; of a verdict that approves nothing null. */
async function priceFor({ tx, viewer }: Context, held: Held, verdict: Verdict): Promise<Discount | null> {
  if (verdict.verdict !== 'approved') return null;
  const { dealType, company, website, products, partner, partnerId } = held;
  return priceOf(tx, {
    ...{ workspaceId: viewer.workspaceId, dealType, company, website },
    partner: { id: partnerId, tier: partner.tier },
    productIds: products.map(({ product }) => product.id),
    ...{ alongside: verdict.alongside, special: verdict.discount ?? null },
  });
}

type Settled = { held: Held; decided: Decided; letter: Array<string> };

/** What approving, rejecting and returning share: hold, see whose turn it is, decide by the rule. */
export async function judge(
  ctx: Context,
  seen: { registrationId: string; version: number },
  verdict: Verdict,
): Promise<Judged> {
  const held = await holdRegistration(ctx, seen);
  const judged = await judgeHeld(ctx, held, verdict);
  return { ...judged, waiting: await demandTurn(ctx, held) };
}

/** The same for what is held already and in nobody's turn. */
export async function judgeHeld(ctx: Context, held: Held, verdict: Verdict): Promise<Judged> {
  const programme = await loadProgramme(ctx.tx, ctx.viewer);
  const rivals = verdict.verdict === 'approved' ? await rivalsOf(ctx, held, programme) : [];

  const outcome = decide(held, verdict, {
    ...programme,
    calendar: programme.calendarIn(held.partner.region),
    now: ctx.now,
    rivals,
  });
  if (!outcome.ok) throw await refusal(ctx, held.id, outcome.reason);
  return { held, decided: outcome.value, programme, waiting: null };
}

/** Keeps the verdict with the words the partner reads. */
export async function settle(ctx: Context, { held, decided, programme }: Judged, verdict: Verdict): Promise<Settled> {
  const price = await priceFor(ctx, held, verdict);
  const about = { company: held.company, protectedOn: endOfProtection(ctx.now, programme), price };
  const words = [...letter(verdict, about)];
  await write(ctx, held, { verdict, decided, words, price });
  return { held, decided, letter: words };
}

/** Held, so that two managers who approve two partners for one customer at once don't both find nobody protected. */
async function rivalsOf(ctx: Context, held: Held, programme: Programme) {
  await lockCustomer(ctx, held);
  const { partnerId, products, closeDate, ...customer } = held;
  const names = products.map(({ product }) => product.name);
  const day = closeDate.toISOString().slice(0, 10);
  const asking = { partnerId, dealType: held.dealType, now: ctx.now };
  return findRivals(ctx.tx, { ...asking, customer: { ...customer, closeDate: day, products: names } }, programme);
}

function endOfProtection(now: Date, { protectionDays, timeZone, locale }: Programme): string {
  return formatDate(protectedUntil(now, protectionDays), { timeZone, locale, style: 'long' });
}

type Taken = { verdict: Verdict; decided: Decided; words: ReadonlyArray<string>; price: Discount | null };

async function write(
  { tx, viewer, now }: Context,
  { id, partnerId }: Held,
  { verdict, decided, words, price }: Taken,
): Promise<void> {
  const asked =
    verdict.verdict === 'returned'
      ? { question: verdict.question, askedFields: [...(verdict.asked ?? [])], answer: null, returns: { increment: 1 } }
      : {};
  const priced = price && price.points > 0 ? { points: price.points, pointsFor: price.because } : {};
  await tx.dealRegistration.update({
    where: { id },
    data: { ...decided, ...asked, ...priced, version: { increment: 1 } },
  });
  await tx.registrationDecision.create({
    data: {
      workspaceId: viewer.workspaceId,
      partnerId,
      registrationId: id,
      verdict: verdict.verdict,
      reasonCode: verdict.verdict === 'rejected' ? verdict.reason : null,
      note: words.join('\n\n'),
      decidedById: userIdOf(viewer),
      decidedByName: viewer.name,
      decidedAt: now,
    },
  });
}
