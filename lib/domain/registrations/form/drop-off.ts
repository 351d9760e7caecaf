import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/platform/db/generated/client';
import { query } from '@/lib/platform/query';
import { dropOffView, type DropOffView } from './schema';

/** Whoever has not come back to a form for so long has left it. */
const LEFT_AFTER_DAYS = 7;
const LOOKED_BACK_DAYS = 180;

type Totals = { begun: number; sent: number; left: number; medianMinutes: number | null };

export const getDropOff = query('registration.form_drop_off', {
  summary:
    'How far sellers come with the form: how many of those begun are sent, and after which answer the others stop.',
  input: z.strictObject({}),
  output: dropOffView,
  run: async ({ tx, viewer, now }): Promise<DropOffView> => {
    const traces = tracesOf(viewer.workspaceId, now);
    const [totals] = await tx.$queryRaw<[Totals]>`
      select count(*)::int as begun, count("sentAt")::int as sent, count(*) filter (where "left")::int as "left",
        percentile_cont(0.5) within group (order by extract(epoch from "sentAt" - "startedAt") / 60)::float8
          as "medianMinutes"
      from ${traces}`;
    const stopped = await tx.$queryRaw<Array<Counted>>`
      select "lastAnswer" as place, count(*)::int as count from ${traces} where "left" group by 1`;
    const filled = await tx.$queryRaw<Array<Counted>>`
      select place, count(*)::int as count from ${traces}, unnest(filled) place group by 1`;
    return { ...totals, stopped: countsOf(stopped), filled: countsOf(filled) };
  },
});

type Counted = { place: string; count: number };

function tracesOf(workspaceId: string, now: Date): Prisma.Sql {
  return Prisma.sql`(
    select *, "sentAt" is null and ("discardedAt" is not null
      or "touchedAt" < ${now}::timestamptz - make_interval(days => ${LEFT_AFTER_DAYS}::int)) as "left"
    from "FormTrace" where "workspaceId" = ${workspaceId}::uuid
      and "startedAt" > ${now}::timestamptz - make_interval(days => ${LOOKED_BACK_DAYS}::int)
  ) trace`;
}

function countsOf(rows: ReadonlyArray<Counted>): Record<string, number> {
  return Object.fromEntries(rows.map(({ place, count }) => [place, count]));
}
