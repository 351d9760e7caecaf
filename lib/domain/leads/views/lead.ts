import 'server-only';
import { z } from 'zod';
import type { QueryContext } from '@/lib/platform/query';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { scoreReason, type LeadScore, type LeadView } from '@/lib/domain/leads/schema';
import { countAlike } from '@/lib/domain/leads/scoring/alike';
import { summaryFields, toSummary } from './summary';

const FACTS = {
  contactEmail: true,
  contactPhone: true,
  contactTitle: true,
  website: true,
  postcode: true,
  latitude: true,
  longitude: true,
  industry: true,
  employees: true,
  need: true,
  productId: true,
  campaign: true,
  consentText: true,
} as const satisfies Prisma.LeadSelect;

const viewFields = {
  ...summaryFields,
  ...FACTS,
  origin: true,
  consentAt: true,
  more: true,
  acceptedAt: true,
  closeNote: true,
  qualification: true,
  score: true,
  scoreReasons: true,
  scoredAt: true,
  mergedInto: { select: { id: true, number: true } },
  opportunityId: true,
  registrationId: true,
  round: true,
} as const satisfies Prisma.LeadSelect;

type Row = Prisma.LeadGetPayload<{ select: typeof viewFields }>;
type Looking = Pick<QueryContext, 'tx' | 'viewer' | 'elevate'>;

/** A lead with everything that this viewer may know; null when there is none for them. */
export async function viewLead(ctx: Looking, leadId: string): Promise<LeadView | null> {
  const row = await ctx.tx.lead.findUnique({ where: { id: leadId }, select: viewFields });
  if (!row) return null;

  const { company, contactName, country, city, source } = row;
  const facts = Object.fromEntries(Object.keys(FACTS).map((key) => [key, row[key as keyof typeof FACTS]]));
  return {
    ...toSummary(row),
    facts: { company, contactName, country, city, source, ...facts },
    origin: row.origin,
    consentAt: row.consentAt?.toISOString() ?? null,
    more: z.record(z.string(), z.unknown()).parse(row.more),
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    closeNote: row.closeNote,
    qualification: z.record(z.string(), z.string()).parse(row.qualification),
    score: await scoreOf(ctx, row),
    mergedInto: row.mergedInto,
    opportunityId: row.opportunityId,
    registrationId: row.registrationId,
    round: row.round,
  };
}

async function scoreOf(ctx: Looking, { score, scoreReasons, scoredAt }: Row): Promise<LeadScore | null> {
  if (score === null || scoredAt === null) return null;
  return {
    chance: score,
    reasons: z.array(scoreReason).parse(scoreReasons),
    // Counted over everybody's leads: how many, never which.
    alike: await ctx.elevate(() => countAlike(ctx.tx, score)),
    at: scoredAt.toISOString(),
  };
}
