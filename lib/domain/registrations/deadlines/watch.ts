import 'server-only';
import type { Context } from '@/lib/platform/command';
import { registrationEscalated } from '@/lib/domain/registrations/events';
import { loadProgramme } from '@/lib/domain/registrations/programme/load';
import { msLeft } from '@/lib/domain/registrations/rules';
import { isApprovedLate, stepReached, type Step } from './rules';

const HOUR_MS = 3_600_000;
/** Beyond any queue that people work off. */
const MOST = 2_000;

const fields = {
  id: true,
  number: true,
  version: true,
  partnerId: true,
  company: true,
  conflict: true,
  dueAt: true,
  pausedAt: true,
  partner: { select: { region: true } },
} as const;

type Waiting = Awaited<ReturnType<typeof findWaiting>>[number];

/**
 * Tells people, at each share of the promised time, what still waits. Answers what is so late that the programme approves
 * it by itself.
 */
export async function watchDeadlines(ctx: Context): Promise<ReadonlyArray<{ id: string; version: number }>> {
  const late: Array<Waiting> = [];
  const programme = await loadProgramme(ctx.tx, ctx.viewer);
  for (const waiting of await findWaiting(ctx)) {
    const step = stepReached({
      leftMs: msLeft(waiting, ctx.now, programme.calendarIn(waiting.partner.region)),
      totalMs: programme.decisionHours * HOUR_MS,
    });
    if (step === null) continue;
    // Asked each time: whatever kept it from being approved may be over.
    if (isApprovedLate(waiting, step, programme)) late.push(waiting);
    if (!(await isTold(ctx, waiting.id, { step, dueAt: waiting.dueAt }))) await tell(ctx, waiting, step);
  }
  return late;
}

function findWaiting({ tx }: Context) {
  return tx.dealRegistration.findMany({
    where: { status: 'submitted' },
    orderBy: { dueAt: 'asc' },
    select: fields,
    take: MOST,
  });
}

async function tell(ctx: Context, { id, partnerId, number, company, dueAt }: Waiting, step: Step): Promise<void> {
  await ctx.record(registrationEscalated, { id, partnerId }, { number, company, step, dueAt: dueAt.toISOString() });
}

/** Of this deadline, at this share or a later one: a question moves the deadline, and begins anew. */
async function isTold({ tx }: Context, id: string, reached: { step: Step; dueAt: Date }): Promise<boolean> {
  const events = await tx.event.findMany({
    where: { subjectId: id, name: registrationEscalated.name },
    select: { data: true },
  });
  return events
    .map(({ data }) => registrationEscalated.data.parse(data))
    .some(({ step, dueAt }) => dueAt === reached.dueAt.toISOString() && step >= reached.step);
}
