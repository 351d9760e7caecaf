import 'server-only';
import { divideHalfEven } from '@/lib/core/money';
import { latelyOf, LATELY_DAYS, USUAL_DAYS } from '@/lib/domain/partners/rules/lately';
import type { QueryContext } from '@/lib/platform/query';
import type { Tx } from '@/lib/platform/db/client';
import { rateOf } from './rules/rate';
import { velocityOf } from './rules/velocity';
import type { InsightFilter } from './schema';
import { reportScope, scopeOf, type Scope } from './scope';
import { CYCLE_MS } from './closed';
import { closedWithin, dealsOf, IS_QUALIFIED, isOpen, isStalled } from './sql/deals';
import { daysOf } from './sql/days';
import { preferIndexes } from './sql/settings';
import { medianAge } from './standing';
import { averageOf } from './summary';
import { sinceWhen, stalledDays } from './thresholds';
import type { PartnerFigures, PartnerReport } from './vocabulary/report';

type ClosedRow = { id: string; won: number; lost: number; wonMinor: string; cycle: [number, number] | null };
type OpenRow = {
  id: string;
  open: number;
  openQualified: number;
  openMinor: string;
  /** Value times probability, before it is divided by 100. */
  hundredths: string;
  ageDays: number;
  stalled: number;
};
type NewRow = { id: string; recent: number; usual: number };
type PartnerRow = PartnerFigures['partner'];

/** The report's figures for each partner that has any, most won first. */
export async function buildPartners(context: QueryContext, filter: InsightFilter): Promise<PartnerReport> {
  await preferIndexes(context.tx);
  const scope = await scopeOf(context, filter);
  const { tx } = context;
  const closed = byId(await closedByPartner(tx, scope));
  const open = byId(await openByPartner(tx, scope));
  const fresh = byId(await newByPartner(tx, scope));
  const ids = [...new Set([...closed.keys(), ...open.keys()])];

  const partners = (await namesOf(tx, ids))
    .map((partner) =>
      figuresOf(partner, { closed: closed.get(partner.id), open: open.get(partner.id), fresh: fresh.get(partner.id) }),
    )
    .toSorted(byWonValue);
  return { ...reportScope(scope), partners, all: totalsOf(partners) };
}

function byId<Row extends { id: string }>(rows: ReadonlyArray<Row>): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function closedByPartner(tx: Tx, scope: Scope): Promise<Array<ClosedRow>> {
  return tx.$queryRaw<Array<ClosedRow>>`
    select o."partnerId"::text as id, count(*) filter (where o."stageKind" = 'won')::int as won,
      count(*) filter (where o."stageKind" = 'lost')::int as lost,
      coalesce(sum(o."baseMinor") filter (where o."stageKind" = 'won'), 0)::text as "wonMinor",
      percentile_cont(array[0.5, 0.8]) within group (order by ${CYCLE_MS})
        filter (where o."stageKind" = 'won' and ${IS_QUALIFIED}) as cycle
    from "Opportunity" o
    where ${dealsOf(scope)} and o."stageKind" in ('won', 'lost') and ${closedWithin(scope.instants)} group by o."partnerId"`;
}

async function openByPartner(tx: Tx, scope: Scope): Promise<Array<OpenRow>> {
  const since = sinceWhen(await stalledDays(tx, scope), scope.now);
  return tx.$queryRaw<Array<OpenRow>>`
    select o."partnerId"::text as id, count(*)::int as open, count(*) filter (where ${IS_QUALIFIED})::int as "openQualified",
      sum(o."baseMinor")::text as "openMinor", sum(o."baseMinor" * s.probability)::text as hundredths,
      ${medianAge(scope)} as "ageDays", count(*) filter (where ${isStalled(since)})::int as stalled
    from "Opportunity" o join "Stage" s on s.id = o."stageId"
    where ${dealsOf(scope)} and ${isOpen(scope)} group by o."partnerId"`;
}

/** Deals opened lately, and in the year before that, whatever the report's period. */
function newByPartner(tx: Tx, scope: Scope): Promise<Array<NewRow>> {
  const { now } = scope;
  return tx.$queryRaw<Array<NewRow>>`
    select o."partnerId"::text as id,
      count(*) filter (where o."createdAt" > ${now}::timestamptz - make_interval(days => ${LATELY_DAYS}::int))::int as recent,
      count(*) filter (where o."createdAt" <= ${now}::timestamptz - make_interval(days => ${LATELY_DAYS}::int))::int as usual
    from "Opportunity" o
    where ${dealsOf(scope)} and o."createdAt" > ${now}::timestamptz - make_interval(days => ${LATELY_DAYS + USUAL_DAYS}::int)
    group by o."partnerId"`;
}

function namesOf(tx: Tx, ids: ReadonlyArray<string>): Promise<ReadonlyArray<PartnerRow>> {
  return tx.partner.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true, type: true, tier: true, region: true },
  });
}

type Found = { closed: ClosedRow | undefined; open: OpenRow | undefined; fresh: NewRow | undefined };

const NOTHING_CLOSED = { won: 0, lost: 0, wonMinor: '0', cycle: null };
const NOTHING_OPEN = { open: 0, openQualified: 0, openMinor: '0', hundredths: '0', ageDays: null, stalled: 0 };

function figuresOf(partner: PartnerRow, found: Found): PartnerFigures {
  const { won, lost, wonMinor, cycle } = found.closed ?? NOTHING_CLOSED;
  const { open, openQualified, openMinor, hundredths, ageDays, stalled } = found.open ?? NOTHING_OPEN;
  const cycleDays = daysOf(cycle?.[0]);
  const velocity = velocityOf({ openQualified, won, closed: won + lost, wonMinor: BigInt(wonMinor), cycleDays });

  return {
    ...{ partner, open, openMinor, ageDays, stalled, won, lost, wonMinor },
    weightedMinor: String(divideHalfEven(BigInt(hundredths), 100n)),
    winRate: rateOf(won, won + lost),
    averageMinor: averageOf(BigInt(wonMinor), won),
    ...{ cycleMedianDays: cycleDays, cycleP80Days: daysOf(cycle?.[1]) },
    velocityMinor: velocity === null ? null : String(velocity),
    lately: latelyOf({ recent: found.fresh?.recent ?? 0, usual: found.fresh?.usual ?? 0 }),
  };
}

function byWonValue(one: PartnerFigures, other: PartnerFigures): number {
  const difference = BigInt(other.wonMinor) - BigInt(one.wonMinor);
  return difference === 0n ? one.partner.name.localeCompare(other.partner.name) : Number(difference);
}

function totalsOf(partners: ReadonlyArray<PartnerFigures>): PartnerReport['all'] {
  const won = partners.reduce((sum, figures) => sum + figures.won, 0);
  const lost = partners.reduce((sum, figures) => sum + figures.lost, 0);
  return { won, lost, winRate: rateOf(won, won + lost) };
}
