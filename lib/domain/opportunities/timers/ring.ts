import 'server-only';
import type { Context } from '@/lib/platform/command';
import type { Timer } from '@/lib/domain/process/timers/vocabulary';
import { timerRang } from './events';

/** So many in a transaction; what is left rings with the next. */
const BATCH = 200;

type Due = {
  id: string;
  partnerId: string;
  number: number;
  title: string;
  stageKey: string;
  stageName: string;
  timer: Timer;
  days: number;
};

/**
 * Does what stages say should happen once a deal has been there for so many days: each once in a stay. Remembered by the
 * event that it leaves, so that nothing rings twice however often this runs. Answers how many rang.
 */
export async function ringTimers(ctx: Context): Promise<number> {
  const due = await findDue(ctx);
  for (const { id, partnerId, number, title, stageKey, stageName, timer, days } of due) {
    if (timer.act === 'flag') await flag(ctx, id);
    const stage = { key: stageKey, name: stageName };
    await ctx.record(timerRang, { id, partnerId }, { number, title, stage, ...timer, days });
  }
  return due.length;
}

function findDue({ tx, viewer, now }: Context): Promise<ReadonlyArray<Due>> {
  return tx.$queryRaw<Array<Due>>`
    select o.id, o."partnerId", o.number, o.title, s.key as "stageKey", s.name as "stageName", t.timer, limits.days
    from "Stage" s
    cross join lateral jsonb_array_elements(s.timers) t(timer)
    cross join lateral (select case t.timer->>'at' when 'target' then s."targetDays" else s."maxDays" end as days) limits
    join "Opportunity" o on o."stageId" = s.id and o."stageKind" = 'open'
      and o."enteredStageAt" <= ${now}::timestamptz - make_interval(days => limits.days)
    where s."workspaceId" = ${viewer.workspaceId}::uuid and s.timers <> '[]' and limits.days is not null
      and not exists (
        select from "Event" e
        where e."workspaceId" = o."workspaceId" and e."subjectId" = o.id and e."createdAt" >= o."enteredStageAt"
          and e.name = ${timerRang.name} and e.data->>'at' = t.timer->>'at' and e.data->>'act' = t.timer->>'act'
          and e.data->>'role' is not distinct from t.timer->>'role'
      )
    order by o."enteredStageAt", o.id limit ${BATCH}`;
}

async function flag({ tx, now }: Context, id: string): Promise<void> {
  await tx.opportunity.updateMany({ where: { id, flaggedAt: null }, data: { flaggedAt: now } });
}
