import 'server-only';
import { instantsOf, type Period } from '@/lib/core/periods';
import { calendarDateIn } from '@/lib/core/time-zone';
import type { ForecastCategory, StageKind } from '@/lib/domain/process/vocabulary';
import type { QueryContext } from '@/lib/platform/query';
import { insightError } from './errors';
import { asking, periodBefore, type Asking } from './rules/periods';
import type { InsightFilter } from './schema';
import type { ReportScope } from './vocabulary/report';

/** A stage of one version of the process. */
export type VersionStage = {
  id: string;
  key: string;
  name: string;
  kind: StageKind;
  position: number;
  probability: number;
  forecastCategory: ForecastCategory;
  targetDays: number | null;
  maxDays: number | null;
  version: number;
  isPublished: boolean;
};

export type Instants = { from: Date; before: Date };

/** A filter with everything that the statements need to know of it. */
export type Scope = Asking & {
  workspaceId: string;
  now: Date;
  today: string;
  timeZone: string;
  currency: string;
  process: { id: string; name: string };
  /** Of every version but drafts, the newest version first, in their order. */
  stages: ReadonlyArray<VersionStage>;
  partner: { id: string; name: string } | null;
  region: string | null;
  /** Null: whoever this viewer may see. */
  partnerIds: ReadonlyArray<string> | null;
  instants: Instants | null;
  before: (Instants & { days: Period }) | null;
};

type Found = Pick<Scope, 'process' | 'currency' | 'timeZone' | 'stages' | 'partner'> & {
  inRegion: ReadonlyArray<string> | null;
};

export async function scopeOf(context: QueryContext, filter: InsightFilter): Promise<Scope> {
  const found = await find(context, filter);
  const { now, viewer } = context;
  const today = calendarDateIn(found.timeZone, now);
  const asked = asking(
    { period: filter.period ?? undefined, from: filter.from ?? undefined, to: filter.to ?? undefined },
    today,
  );
  const { inRegion, ...facts } = found;

  return {
    ...facts,
    ...asked,
    ...{ workspaceId: viewer.workspaceId, now, today, region: filter.region ?? null },
    partnerIds: partnersIn(found),
    instants: asked.days && instantsOf(asked.days, found.timeZone),
    before: asked.days && beforeOf(asked.days, found.timeZone),
  };
}

/** What a screen or a file says of the scope. */
export function reportScope({
  now,
  today,
  timeZone,
  currency,
  process,
  period,
  days,
  partner,
  region,
}: Scope): ReportScope {
  return { asOf: now.toISOString(), today, timeZone, currency, process, period, days, partner, region };
}

async function find({ tx, viewer }: QueryContext, { processId, partnerId, region }: InsightFilter): Promise<Found> {
  const [found] = await tx.$queryRaw<Array<Found>>`
    select json_build_object('id', process.id, 'name', process.name) as process, w.currency, w."timeZone", (
      select coalesce(json_agg(json_build_object('id', s.id, 'key', s.key, 'name', s.name, 'kind', s.kind,
        'position', s.position, 'probability', s.probability, 'forecastCategory', s."forecastCategory",
        'targetDays', s."targetDays", 'maxDays', s."maxDays", 'version', v.number,
        'isPublished', v.status = 'published') order by v.number desc, s.position), '[]')
      from "ProcessVersion" v join "Stage" s on s."processVersionId" = v.id
      where v."processId" = process.id and v.status <> 'draft'
    ) as stages, (
      select json_build_object('id', p.id, 'name', p.name) from "Partner" p where p.id = ${partnerId ?? null}::uuid
    ) as partner, (
      select array_agg(p.id::text) from "Partner" p
      where p."workspaceId" = ${viewer.workspaceId}::uuid and p.region = ${region ?? null}
    ) as "inRegion"
    from "Process" process join "Workspace" w on w.id = process."workspaceId"
    where process.id = ${processId}::uuid`;

  if (!found) throw insightError('process_not_found');
  if (partnerId && !found.partner) throw insightError('partner_not_found');
  return { ...found, inRegion: region ? (found.inRegion ?? []) : null };
}

function partnersIn({ partner, inRegion }: Found): ReadonlyArray<string> | null {
  if (!partner) return inRegion;
  return inRegion === null || inRegion.includes(partner.id) ? [partner.id] : [];
}

function beforeOf(days: Period, timeZone: string): Instants & { days: Period } {
  const earlier = periodBefore(days);
  return { days: earlier, ...instantsOf(earlier, timeZone) };
}
