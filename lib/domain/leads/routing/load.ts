import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { LeadTerms as LeadTermsModel } from '@/lib/platform/db/generated/client';
import type { PartnerTier } from '@/lib/domain/partners/vocabulary';
import { loadLeadProgramme } from '@/lib/domain/leads/programme';
import { placeOf } from './places';
import { weightOf, type Limits } from './rules/eligible';
import type { LeadRule, LeadTaker, Wanted } from './vocabulary';

export async function readRules(tx: Tx): Promise<ReadonlyArray<LeadRule>> {
  return tx.leadRule.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    omit: { workspaceId: true, position: true, createdAt: true },
  });
}

const wantedFields = {
  country: true,
  source: true,
  score: true,
  latitude: true,
  longitude: true,
  postcode: true,
  product: { select: { line: true } },
} as const;

/** What rules and partners are asked about a lead. Its place is where it said, or where its postcode lies. */
export async function readWanted(tx: Tx, leadId: string): Promise<Wanted> {
  const { product, postcode, ...lead } = await tx.lead.findUniqueOrThrow({
    where: { id: leadId },
    select: wantedFields,
  });
  const place = await placeOf(tx, { ...lead, postcode });
  return {
    ...lead,
    line: product?.line ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
  };
}

type Counted = { partnerId: string; open: number; recent: number; closed: number; converted: number; people: number };

/** Everybody who might get a lead, with what they have on their hands; with a lead, what they answered about it before. */
export async function readTakers(
  tx: Tx,
  { workspaceId, leadId, now }: { workspaceId: string; leadId: string | null; now: Date },
): Promise<{ takers: ReadonlyArray<LeadTaker>; limits: Limits }> {
  const { cap, maxShare } = await loadLeadProgramme(tx, { workspaceId });
  const partners = await tx.partner.findMany({
    where: { status: { in: ['active', 'paused'] } },
    select: { id: true, name: true, status: true, tier: true, country: true, leadTerms: true },
  });
  const counted = new Map((await countAll(tx, now)).map((row) => [row.partnerId, row]));
  const answers = await answersOf(tx, leadId);
  const takers = partners.map((partner): LeadTaker => ({
    ...termsOf(partner, cap),
    ...(counted.get(partner.id) ?? NOTHING_YET),
    ...{ partnerId: partner.id, name: partner.name, tier: partner.tier, isActive: partner.status === 'active' },
    answered: answers.get(partner.id) ?? null,
  }));
  return { takers, limits: { maxShare, recentOfAll: takers.reduce((sum, { recent }) => sum + recent, 0) } };
}

const NOTHING_YET = { open: 0, recent: 0, closed: 0, converted: 0, people: 0 };

type Row = { tier: PartnerTier; country: string; leadTerms: LeadTermsModel | null };

/** What a partner said of itself, or the programme says of everybody. */
function termsOf({ tier, country, leadTerms: terms }: Row, cap: number) {
  if (!terms) {
    const weight = weightOf(tier);
    return { countries: [country], lines: [], cap, weight, latitude: null, longitude: null };
  }
  const { countries, lines, latitude, longitude } = terms;
  const own = countries.length > 0 ? countries : [country];
  return { countries: own, lines, cap: terms.cap ?? cap, weight: terms.weight ?? weightOf(tier), latitude, longitude };
}

function countAll(tx: Tx, now: Date): Promise<ReadonlyArray<Counted>> {
  return tx.$queryRaw`
    select p.id as "partnerId",
      (select count(*)::int from "User" u where u."partnerId" = p.id and u.status = 'active') as people,
      coalesce(l.open, 0) + coalesce(o.open, 0) as open, coalesce(l.recent, 0) as recent,
      coalesce(l.closed, 0) as closed, coalesce(l.converted, 0) as converted
    from "Partner" p
    left join lateral (
      select (count(*) filter (where status = 'working'))::int as open,
        (count(*) filter (where "acceptedAt" > ${now}::timestamptz - interval '30 days'))::int as recent,
        (count(*) filter (where "closedAt" > ${now}::timestamptz - interval '1 year'))::int as closed,
        (count(*) filter (where status = 'converted' and "closedAt" > ${now}::timestamptz - interval '1 year'))::int as converted
      from "Lead" where "partnerId" = p.id and "mergedIntoId" is null) l on true
    left join lateral (
      select count(*)::int as open from "LeadOffer" where "partnerId" = p.id and status = 'open' and rivals = 0) o on true`;
}

async function answersOf(tx: Tx, leadId: string | null): Promise<ReadonlyMap<string, LeadTaker['answered']>> {
  if (leadId === null) return new Map();
  const offers = await tx.leadOffer.findMany({
    where: { leadId, status: { in: ['declined', 'timed_out', 'accepted'] } },
    select: { partnerId: true, status: true },
    orderBy: { offeredAt: 'asc' },
  });
  return new Map(
    offers.map(({ partnerId, status }) => [partnerId, status === 'accepted' ? 'had_it' : (status as 'declined')]),
  );
}
