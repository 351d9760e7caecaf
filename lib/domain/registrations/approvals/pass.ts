import 'server-only';
import type { Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { refusal, type Held } from '@/lib/domain/registrations/current';
import { levelApproved } from '@/lib/domain/registrations/events';
import { loadProgramme } from '@/lib/domain/registrations/programme/load';
import { waitingFor, type Waiting } from './deciders';

/**
 * Whoever decides must be of those who may take the level that it waits for. Where a plan names levels, a key or the
 * product itself is nobody's pair of eyes. Answers the level; null where anybody who decides takes it alone.
 */
export async function demandTurn(ctx: Context, held: Held): Promise<Waiting | null> {
  const { timeZone } = await loadProgramme(ctx.tx, ctx.viewer);
  const waiting = await waitingFor(ctx.tx, held, { now: ctx.now, timeZone });
  if (!waiting) return null;

  const person = userIdOf(ctx.viewer);
  if (person === null) throw await refusal(ctx, held.id, 'needs_person');
  if (held.submittedById === person) throw await refusal(ctx, held.id, 'own_registration');
  if (!waiting.deciders.who.some(({ id }) => id === person)) throw await refusal(ctx, held.id, 'not_your_turn');
  return waiting;
}

/** Agrees on one level; the next one is asked. */
export async function passLevel(ctx: Context, held: Held, waiting: Waiting, note: string | null): Promise<void> {
  const { id: registrationId, partnerId, number, company, level } = held;
  await ctx.tx.registrationApproval.createMany({
    data: {
      ...{ workspaceId: ctx.viewer.workspaceId, registrationId, level, note: note ?? '' },
      approvedById: userIdOf(ctx.viewer) ?? '',
      approvedByName: ctx.viewer.name,
      approvedAt: ctx.now,
    },
  });
  const data = { level: level + 1, version: { increment: 1 } };
  await ctx.tx.dealRegistration.update({ where: { id: registrationId }, data });
  const told = { number, company, level: waiting.level.name, place: waiting.place, of: waiting.of, note };
  await ctx.record(levelApproved, { id: registrationId, partnerId }, told);
}
