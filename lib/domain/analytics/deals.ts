import 'server-only';
import type { QueryContext } from '@/lib/platform/query';
import type { StageKind } from '@/lib/domain/process/vocabulary';
import { columnsOf } from './columns';
import { insightError } from './errors';
import type { DealsInput } from './schema';
import { reportScope, scopeOf, type Scope } from './scope';
import { rowsOf, type Rows, type Subject } from './sql/metrics';
import { preferIndexes } from './sql/settings';
import { sinceWhen, stalledDays } from './thresholds';
import type { MetricDeal, MetricDeals } from './vocabulary/metrics';

type Row = {
  id: string;
  number: number;
  title: string;
  partner: { id: string; name: string };
  stageName: string;
  stageKind: StageKind;
  minor: string;
  days: number | null;
  enteredAt: Date;
  closedAt: Date | null;
  closeDate: string | null;
};

type Window = { limit: number | null; offset: number };
type Asked = Omit<DealsInput, 'limit' | 'offset'>;

/** The deals behind a figure, the longest first, with their number and sum. */
export async function buildDeals(context: QueryContext, { limit, offset, ...asked }: DealsInput): Promise<MetricDeals> {
  const { scope, rows, subject } = await subjectOf(context, asked);
  const totals = await totalsOf(context, rows);

  return {
    ...reportScope(scope),
    ...{ metric: subject.metric, stage: stageNamed(scope, subject.stage) },
    ...{ month: subject.month, category: subject.category },
    ...{ deals: totals.deals, valueMinor: totals.minor },
    rows: await listRows(context, rows, { limit, offset }),
  };
}

/** All of them, for a file. */
export async function allDeals(context: QueryContext, input: Asked) {
  const { scope, rows, subject } = await subjectOf(context, input);
  const stage = stageNamed(scope, subject.stage);
  return { scope: reportScope(scope), stage, rows: await listRows(context, rows, { limit: null, offset: 0 }) };
}

async function subjectOf(context: QueryContext, { metric, stage, month, category, ...filter }: Asked) {
  await preferIndexes(context.tx);
  const scope = await scopeOf(context, filter);
  const stalledSince = sinceWhen(await stalledDays(context.tx, scope), scope.now);
  const subject: Subject = {
    metric,
    stage: stage ?? null,
    month: month ?? null,
    category: category ?? null,
    stalledSince,
  };
  return { scope, subject, rows: rowsOf(scope, subject) };
}

function stageNamed(scope: Scope, key: string | null): { key: string; name: string } | null {
  if (key === null) return null;

  const column = columnsOf(scope).find((candidate) => candidate.key === key);
  if (!column) throw insightError('stage_not_found');
  return { key, name: column.name };
}

async function totalsOf({ tx }: QueryContext, { join, where }: Rows): Promise<{ deals: number; minor: string }> {
  const [totals] = await tx.$queryRaw<[{ deals: number; minor: string }]>`
    select count(*)::int as deals, coalesce(sum(o."baseMinor"), 0)::text as minor
    from "Opportunity" o ${join} where ${where}`;
  return totals;
}

async function listRows(
  { tx }: QueryContext,
  { join, where, days, enteredAt }: Rows,
  { limit, offset }: Window,
): Promise<ReadonlyArray<MetricDeal>> {
  // Names are looked up for the rows that are shown, not for all that are sorted.
  const rows = await tx.$queryRaw<Array<Row>>`
    select o.id::text as id, o.number, o.title, json_build_object('id', p.id, 'name', p.name) as partner,
      s.name as "stageName", o."stageKind"::text as "stageKind", o."baseMinor"::text as minor, shown.days,
      shown."enteredAt", o."closedAt", o."closeDate"::text as "closeDate"
    from (
      select o.id, o.number, (${days})::float8 as days, ${enteredAt} as "enteredAt"
      from "Opportunity" o ${join} where ${where}
      order by days desc nulls last, o.number limit ${limit}::int offset ${offset}::int
    ) shown
    join "Opportunity" o on o.id = shown.id
    join "Partner" p on p.id = o."partnerId" join "Stage" s on s.id = o."stageId"
    order by shown.days desc nulls last, shown.number`;
  return rows.map(dealFrom);
}

function dealFrom({ minor, enteredAt, closedAt, ...deal }: Row): MetricDeal {
  return { ...deal, valueMinor: minor, enteredAt: enteredAt.toISOString(), closedAt: closedAt?.toISOString() ?? null };
}
