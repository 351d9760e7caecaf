import { PARTNER_TIERS, type PartnerTier } from '@/lib/domain/partners/vocabulary';
import type { Exclusion, LeadRule, LeadTaker, Wanted } from '@/lib/domain/leads/routing/vocabulary';

/** Whether a rule is asked about this lead at all: every list that is not empty must hold what the lead has. */
export function holds(rule: Pick<LeadRule, 'countries' | 'sources' | 'lines' | 'minScore'>, lead: Wanted): boolean {
  return (
    isIn(rule.countries, lead.country) &&
    isIn(rule.sources, lead.source) &&
    isIn(rule.lines, lead.line) &&
    (rule.minScore === null || (lead.score ?? 0) * 100 >= rule.minScore)
  );
}

/** The first rule, in their order, that is on and holds. */
export function firstThatHolds(rules: ReadonlyArray<LeadRule>, lead: Wanted): LeadRule | null {
  return rules.find((rule) => rule.active && holds(rule, lead)) ?? null;
}

export type Limits = {
  /** The largest part of thirty days' leads that one partner may get, in percent. */
  maxShare: number | null;
  /** Leads that all partners together got in these days. */
  recentOfAll: number;
};

/** Below so many leads in thirty days a part of them says nothing. */
const SHARE_FROM = 10;

/** Why this partner can't get the lead by this rule; null when it can. The first reason of those that hold. */
export function excludedBecause(taker: LeadTaker, lead: Wanted, rule: LeadRule, limits: Limits): Exclusion | null {
  const reasons: ReadonlyArray<readonly [Exclusion, boolean]> = [
    ['not_active', !taker.isActive],
    ['not_named', rule.partnerIds.length > 0 && !rule.partnerIds.includes(taker.partnerId)],
    ['nobody_there', taker.people === 0],
    ['tier', rankOf(taker.tier) < rankOf(rule.minTier)],
    ['territory', lead.country !== null && !taker.countries.includes(lead.country)],
    ['product', lead.line !== null && taker.lines.length > 0 && !taker.lines.includes(lead.line)],
    ['declined', taker.answered === 'declined'],
    ['timed_out', taker.answered === 'timed_out'],
    ['had_it', taker.answered === 'had_it'],
    ['capacity', taker.open >= taker.cap],
    ['share', isBeyondShare(taker, limits)],
    ['weight', rule.method === 'weighted' && taker.weight === 0],
  ];
  return reasons.find(([, holdsFor]) => holdsFor)?.[0] ?? null;
}

function isBeyondShare({ recent }: LeadTaker, { maxShare, recentOfAll }: Limits): boolean {
  if (maxShare === null || recentOfAll < SHARE_FROM) return false;
  return (recent + 1) / (recentOfAll + 1) > maxShare / 100;
}

function rankOf(tier: PartnerTier): number {
  return PARTNER_TIERS.findIndex(({ value }) => value === tier);
}

function isIn(list: ReadonlyArray<string>, value: string | null): boolean {
  return list.length === 0 || (value !== null && list.includes(value));
}

/** The part of a tier where nobody set a partner's own: one more for each tier. */
export function weightOf(tier: PartnerTier): number {
  return rankOf(tier) + 1;
}
