import 'server-only';
import { query, type QueryContext } from '@/lib/platform/query';
import { numberIn, patternOf, rankFound } from './rules';
import { findRecords, foundRecords } from './schema';
import type { Found, FoundKind } from './vocabulary';

const EACH = 8;
const SHOWN = 12;

type Row = { kind: FoundKind; id: string; title: string; detail: string | null; number: number | null };

/** Any record by a part of its name or by its number, as far as this viewer may see it. */
export const search = query('search.find', {
  summary: 'Find records by name or number',
  input: findRecords,
  output: foundRecords,
  run: async (context, { q }) => {
    if (q.trim().length < 2) return [];

    const rows = await findRows(context, q);
    return [
      ...rankFound(
        rows.map((row) => toFound(row, context.viewer.kind === 'partner')),
        q,
        SHOWN,
      ),
    ];
  },
});

/** The row policies decide what is found: this statement names no workspace and no partner. */
function findRows({ tx }: QueryContext, typed: string): Promise<Array<Row>> {
  const pattern = patternOf(typed);
  const number = numberIn(typed);

  return tx.$queryRaw<Array<Row>>`
    (select 'deal' as kind, o.id, o.title, s.name as detail, o.number
     from "Opportunity" o join "Stage" s on s.id = o."stageId"
     where o.title ilike ${pattern} or o.number = ${number} order by o."lastActivityAt" desc limit ${EACH})
    union all
    (select 'registration', r.id, r.company, r.status::text, r.number
     from "DealRegistration" r
     where r.company ilike ${pattern} or r.number = ${number} order by r."submittedAt" desc limit ${EACH})
    union all
    (select 'partner', p.id, p.name, p.region, null from "Partner" p where p.name ilike ${pattern} limit ${EACH})
    union all
    (select 'person', u.id, u.name, coalesce(p.name, 'Vendor'), null
     from "User" u left join "Partner" p on p.id = u."partnerId"
     where u.status = 'active' and (u.name ilike ${pattern} or u.email ilike ${pattern}) limit ${EACH})
    union all
    (select 'process', p.id, p.name, null, null from "Process" p
     where p."archivedAt" is null and p.name ilike ${pattern} limit ${EACH})`;
}

function toFound({ kind, id, title, detail, number }: Row, inPortal: boolean): Found {
  return {
    kind,
    title,
    detail: detailOf(kind, detail, number),
    href: inPortal ? portalHref(kind, id) : vendorHref(kind, id),
  };
}

function detailOf(kind: FoundKind, detail: string | null, number: number | null): string {
  if (number === null) return detail ?? '';
  return kind === 'deal' ? `${detail} · D-${number}` : `R-${number} · ${detail}`;
}

function vendorHref(kind: FoundKind, id: string): string {
  const at: Record<FoundKind, string> = {
    deal: `/deals/${id}`,
    registration: `/registrations/${id}`,
    partner: `/partners/${id}`,
    process: `/process/${id}`,
    person: '/settings/people',
    account: `/deals/${id}`,
  };
  return at[kind];
}

function portalHref(kind: FoundKind, id: string): string {
  if (kind === 'deal') return `/portal/deals/${id}`;
  if (kind === 'registration') return `/portal/registrations/${id}`;
  return kind === 'person' || kind === 'partner' ? '/portal/team' : '/portal/deals';
}
