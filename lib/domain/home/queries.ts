import 'server-only';
import { startOfDay, calendarDateIn } from '@/lib/core/time-zone';
import { countWaitingApprovals, readWaiting } from '@/lib/domain/opportunities/approvals/waiting';
import { countDue, readDated } from '@/lib/domain/opportunities/tasks/waiting';
import { countWaitingLeads } from '@/lib/domain/leads/waiting';
import { loadProgramme, type Programme } from '@/lib/domain/registrations/programme/load';
import { query, type QueryContext } from '@/lib/platform/query';
import type { Viewer } from '@/lib/platform/viewer';
import { byUrgency, PROTECTION_NOTICE_DAYS, pushReason } from './rules';
import { getHome } from './schema';
import { toDecided, toPushDeal, toWaiting, type DealRow } from './views';
import type { Home, Waiting } from './vocabulary';

/** How many deals are looked through and shown: a person's day, not a report. */
const SHOWN = 40;
const TASKS_SHOWN = 8;

export const findHome = query('home.get', {
  summary: 'What waits for me today',
  input: getHome,
  run: async (context): Promise<Home> => {
    const { tx, viewer, now } = context;
    const programme = await loadProgramme(tx, viewer);
    const { timeZone, currency } = programme;
    const today = calendarDateIn(timeZone, now);

    const [waiting, approvals, tasks, decided, push, open] = [
      await waitingRegistrations(context, programme),
      await readWaiting(context),
      await readDated(context, TASKS_SHOWN),
      await decidedSince(context, startOfDay(today, timeZone)),
      await dealsToPush(context, today),
      await openTotals(context),
    ];
    return {
      now: now.toISOString(),
      today,
      timeZone,
      currency,
      toDecide: waiting.filter(({ pausedAt }) => !pausedAt),
      approvals,
      tasks,
      waitingForPartner: waiting.filter(({ pausedAt }) => pausedAt),
      decided,
      ...push,
      ...open,
    };
  },
});

/** The counts beside the entries of the navigation: what waits for this viewer. */
export const countWaiting = query('home.waiting', {
  summary: 'How much waits for me',
  input: getHome,
  run: async (context): Promise<Waiting> => {
    const { tx, viewer, now } = context;
    const status = viewer.kind === 'partner' ? 'returned' : 'submitted';
    const registrations = await tx.dealRegistration.count({ where: { status } });
    const asked = viewer.kind === 'partner' ? 0 : await tx.registrationRequest.count({ where: { status: 'open' } });
    const { timeZone } = await tx.workspace.findFirstOrThrow({ select: { timeZone: true } });
    return {
      home: registrations + (await countWaitingApprovals(context)),
      registrations: registrations + asked,
      leads: await countWaitingLeads(tx, viewer.kind),
      tasks: await countDue(context, calendarDateIn(timeZone, now)),
    };
  },
});

async function waitingRegistrations({ tx, now }: QueryContext, programme: Programme) {
  const rows = await tx.dealRegistration.findMany({
    where: { status: { in: ['submitted', 'returned'] } },
    orderBy: [{ dueAt: 'asc' }, { number: 'asc' }],
    include: { partner: { select: { name: true, region: true } } },
    take: SHOWN,
  });
  return rows.map((row) => toWaiting(row, programme, now));
}

/** The vendor sees what was decided today, a partner its own latest decisions. */
async function decidedSince({ tx, viewer }: QueryContext, midnight: Date) {
  const rows = await tx.dealRegistration.findMany({
    where: {
      status: { in: ['approved', 'rejected'] },
      ...(viewer.kind !== 'partner' && { decidedAt: { gte: midnight } }),
    },
    orderBy: { decidedAt: 'desc' },
    include: { partner: { select: { name: true, region: true } } },
    take: viewer.kind === 'partner' ? 4 : 8,
  });
  return rows.map(toDecided);
}

/**
 * A seller's whole list; of the vendor's thousands only those that need a push. The database picks the most urgent in the
 * order of the rules, which then say the reason.
 */
async function dealsToPush({ tx, viewer }: QueryContext, today: string): Promise<Pick<Home, 'deals' | 'toPush'>> {
  const owner = ownerOf(viewer);
  const rows = await tx.$queryRaw<Array<DealRow>>`
    select o.id, o.number, o.title, p.name as "partnerName", o."amountMinor", o.currency, o."nextStep",
      to_char(o."nextStepDue", 'YYYY-MM-DD') as "nextStepDue", o."protectedUntil", o."enteredStageAt",
      s.name as "stageName", o."stageKey", s.position, s."targetDays", s."maxDays",
      (select count(*)::int from "Stage" x where x."processVersionId" = s."processVersionId" and x.kind = 'open') as "openStages",
      now() as now, (count(*) filter (where need.urgency < 5) over ())::int as "toPush"
    from "Opportunity" o
    join "Stage" s on s.id = o."stageId"
    join "Partner" p on p.id = o."partnerId"
    cross join lateral (select case
      when o."nextStepDue" < ${today}::date then 0
      when o."protectedUntil"::date between ${today}::date and ${today}::date + ${PROTECTION_NOTICE_DAYS}::int then 1
      when o."enteredStageAt" <= now() - make_interval(days => s."maxDays" + 1) then 2
      when o."nextStepDue" = ${today}::date then 3
      when o."nextStep" is null then 4
      else 5 end as urgency) need
    where o."stageKind" = 'open' and (${owner}::uuid is null or o."ownerId" = ${owner}::uuid)
      and (${viewer.kind === 'partner'} or need.urgency < 5)
    order by need.urgency, case need.urgency when 0 then o."nextStepDue" when 1 then o."protectedUntil"::date end,
      o."enteredStageAt"
    limit ${SHOWN}`;

  const deals = rows
    .map((row) => toPushDeal(row))
    .map((deal) => ({ ...deal, reason: pushReason(deal, today) }))
    .toSorted(byUrgency);
  return { deals, toPush: rows[0]?.toPush ?? 0 };
}

async function openTotals({ tx, viewer }: QueryContext): Promise<{ openDeals: number; openMinor: string }> {
  const owner = ownerOf(viewer);
  const [row] = await tx.$queryRaw<[{ deals: number; minor: string }]>`
    select count(*)::int as deals, coalesce(sum(o."baseMinor"), 0)::text as minor
    from "Opportunity" o where o."stageKind" = 'open' and (${owner}::uuid is null or o."ownerId" = ${owner}::uuid)`;
  return { openDeals: row.deals, openMinor: row.minor };
}

/** A seller's day is made of their own deals; everybody else looks at all they may see. */
function ownerOf(viewer: Viewer): string | null {
  return viewer.kind === 'partner' && viewer.role === 'partner_seller' ? viewer.userId : null;
}
