import 'server-only';
import { isId } from '@/lib/core/ids';
import type { QueryContext } from '@/lib/platform/query';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { TimelineItem, TimelinePage, TimelinePart } from './vocabulary';

const PAGE = 30;

type Row = { id: string; name: string; actor: string | null; at: Date; data: Record<string, unknown> };

/**
 * Everything that happened to a deal and to its registration, newest first. Stays that no event tells of, as an import
 * leaves them, are told as moves.
 */
export async function readTimeline(
  { tx, viewer }: QueryContext,
  opportunityId: string,
  { part, before }: { part: TimelinePart | null; before: string | undefined },
): Promise<TimelinePage> {
  const start = before === undefined ? null : fromCursor(before);
  const rows = await tx.$queryRaw<Array<Row>>`
    select id, name, actor, at, data from (
      select e.id, e.name, e."actorName" as actor, e."createdAt" as at, e.data
      from "Event" e
      where e."workspaceId" = ${viewer.workspaceId}::uuid and e."subjectId" in (
        select ${opportunityId}::uuid union all
        select r.id from "DealRegistration" r where r."opportunityId" = ${opportunityId}::uuid
      )
      union all
      select i.id, case when i.sequence = 1 then 'opportunity.opened' else 'opportunity.moved' end, u.name, i."enteredAt",
        json_build_object('direction', i.direction, 'reason', i.reason, 'note', i.note,
          'stage', json_build_object('key', s.key, 'name', s.name), 'to', json_build_object('key', s.key, 'name', s.name),
          'from', case when f.key is not null then json_build_object('key', f.key, 'name', f.name) end)::jsonb
      from "StageInterval" i
      join "Stage" s on s.id = i."stageId"
      left join "StageInterval" b on b."opportunityId" = i."opportunityId" and b.sequence = i.sequence - 1
      left join "Stage" f on f.id = b."stageId"
      left join "User" u on u.id = i."enteredById"
      where i."opportunityId" = ${opportunityId}::uuid and not exists (
        select from "Event" e where e."workspaceId" = i."workspaceId" and e."subjectId" = i."opportunityId"
          and e."createdAt" = i."enteredAt" and e.name in ('opportunity.opened', 'opportunity.moved', 'opportunity.won', 'opportunity.lost', 'opportunity.reopened')
      )
    ) told
    where ${namesOf(part)} and (${start?.at ?? null}::timestamptz is null or (at, id) < (${start?.at ?? null}::timestamptz, ${start?.id ?? null}::uuid))
    order by at desc, id desc limit ${PAGE + 1}`;

  const items = rows.slice(0, PAGE).map(toItem);
  const last = items.at(-1);
  return { items, next: last && rows.length > PAGE ? `${last.at}~${last.id}` : null };
}

const NAMES: Readonly<Record<TimelinePart, ReadonlyArray<string>>> = {
  moves: [
    'opportunity.opened',
    'opportunity.moved',
    'opportunity.won',
    'opportunity.lost',
    'opportunity.reopened',
    'opportunity.gate_refused',
    'opportunity.gate_overridden',
  ],
  notes: ['opportunity.note_added'],
  changes: [
    'opportunity.changed',
    'opportunity.criterion_met',
    'opportunity.criterion_reopened',
    'opportunity.document_attached',
    'opportunity.document_removed',
    'opportunity.approval_asked',
    'opportunity.approval_given',
    'opportunity.approval_declined',
  ],
};

function namesOf(part: TimelinePart | null): Prisma.Sql {
  return part === null ? Prisma.sql`true` : Prisma.sql`name in (${Prisma.join([...NAMES[part]])})`;
}

function toItem({ at, ...row }: Row): TimelineItem {
  return { ...row, at: at.toISOString() };
}

/** An outdated or invented cursor begins again at the top. */
function fromCursor(text: string): { at: Date; id: string } | null {
  const [at = '', id = ''] = text.split('~');
  // The database knows fewer years than JavaScript.
  const instant = new Date(/^[12]\d{3}-/.test(at) ? at : Number.NaN);
  return Number.isNaN(instant.getTime()) || !isId(id) ? null : { at: instant, id };
}
