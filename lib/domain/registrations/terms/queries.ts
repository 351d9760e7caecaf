import 'server-only';
import { calendarDateIn } from '@/lib/core/time-zone';
import type { Tx } from '@/lib/platform/db/client';
import { query } from '@/lib/platform/query';
import type { PartnerTier } from '@/lib/domain/partners/vocabulary';
import { loadDiscounts } from '@/lib/domain/registrations/discounts/load';
import { expectedPoints } from '@/lib/domain/registrations/discounts/rules';
import { DEAL_TYPE_VALUES } from '@/lib/domain/registrations/vocabulary';
import { loadProgramme } from '@/lib/domain/registrations/programme/load';
import { startClock } from '@/lib/domain/registrations/rules';
import type { Figures } from '@/lib/domain/registrations/fairness/schema';
import { decidedLately, FIGURES } from '@/lib/domain/registrations/fairness/sql';
import { findTerms as input, termsView, type TermsView } from './schema';

/** Fewer decisions than this say nothing about a programme. */
const ENOUGH = 10;

export const findTerms = query('registration.terms', {
  summary:
    'The programme’s terms: who decides by when, for how long a deal is protected, and how that promise was kept.',
  input,
  output: termsView,
  run: async ({ tx, viewer, now, elevate }, { partnerId }): Promise<TermsView> => {
    const programme = await loadProgramme(tx, viewer);
    const { decisionHours, protectionDays, vendorName, locale, timeZone, currency } = programme;
    const partner = await findPartner(tx, viewer.kind === 'partner' ? viewer.partnerId : partnerId);
    return {
      ...{ decisionHours, protectionDays, vendorName, locale, timeZone, currency },
      now: now.toISOString(),
      today: calendarDateIn(timeZone, now),
      manager: programme.namesDecider ? (partner?.manager?.name ?? null) : null,
      dueAtIfSentNow: startClock(now, decisionHours, programme.calendarIn(partner?.region ?? '')).dueAt.toISOString(),
      discounts: partner ? await discountsOf(tx, viewer, partner.tier) : [],
      currencies: await findCurrencies(tx, currency),
      figures: await elevate(() => countDecisions(tx, viewer.workspaceId, now)),
    };
  },
});

async function findPartner(tx: Tx, partnerId: string | null | undefined) {
  if (!partnerId) return null;
  return tx.partner.findUnique({
    where: { id: partnerId },
    select: { region: true, tier: true, manager: { select: { name: true } } },
  });
}

async function discountsOf(
  tx: Tx,
  viewer: { workspaceId: string },
  tier: PartnerTier,
): Promise<TermsView['discounts']> {
  const terms = await loadDiscounts(tx, viewer);
  return DEAL_TYPE_VALUES.map((dealType) => ({ dealType, points: expectedPoints(terms, tier, dealType) })).filter(
    ({ points }) => points > 0,
  );
}

async function findCurrencies(tx: Tx, own: string): Promise<Array<string>> {
  const rated = await tx.exchangeRate.groupBy({ by: ['currency'], orderBy: { currency: 'asc' } });
  return [own, ...rated.map(({ currency }) => currency).filter((currency) => currency !== own)];
}

/** Runs elevated: a partner learns how all were treated, and of nobody in particular. */
async function countDecisions(tx: Tx, workspaceId: string, now: Date): Promise<TermsView['figures']> {
  const [figures] = await tx.$queryRaw<[Figures]>`select ${FIGURES} from ${decidedLately(workspaceId, now)}`;
  return figures.decided >= ENOUGH ? figures : null;
}
