import { distanceKm } from '@/lib/core/geography';
import { formatNumber, formatPercent, plural } from '@/lib/core/words';
import {
  MOST_AT_ONCE,
  type Considered,
  type LeadMethod,
  type LeadRule,
  type LeadTaker,
  type Wanted,
} from '@/lib/domain/leads/routing/vocabulary';
import { excludedBecause, type Limits } from './eligible';

/** The partners in the order in which the method would take them, each with what it saw. */
type Ranked = ReadonlyArray<{ taker: LeadTaker; why: string }>;

/**
 * To whom a lead goes by one rule: everybody considered, chosen ones first, then those passed over in their order, then those
 * excluded with the reason. Nobody is chosen when nobody is eligible, or when the rule leaves it to people.
 */
export function decide(
  { takers, limits }: { takers: ReadonlyArray<LeadTaker>; limits: Limits },
  lead: Wanted,
  rule: LeadRule,
): ReadonlyArray<Considered> {
  const judged = takers.map((taker) => ({ taker, excluded: excludedBecause(taker, lead, rule, limits) }));
  const eligible = judged.filter(({ excluded }) => excluded === null).map(({ taker }) => taker);
  const ranked = RANKINGS[rule.method](inOrderOfNames(eligible), lead, rule);
  const chosen = chosenOf(rule.method);
  return [
    ...ranked.map(({ taker, why }, place) => considered(taker, { chosen: place < chosen, excluded: null, why })),
    ...judged
      .filter(({ excluded }) => excluded !== null)
      .map(({ taker, excluded }) => considered(taker, { chosen: false, excluded, why: '' })),
  ];
}

function chosenOf(method: LeadMethod): number {
  if (method === 'manual') return 0;
  return method === 'first_to_accept' ? MOST_AT_ONCE : 1;
}

const RANKINGS: Record<LeadMethod, (takers: ReadonlyArray<LeadTaker>, lead: Wanted, rule: LeadRule) => Ranked> = {
  round_robin: inTurn,
  weighted: furthestBehind,
  nearest,
  best_fit: bestFit,
  first_to_accept: (takers) => takers.map((taker) => ({ taker, why: 'is asked with all others' })),
  manual: (takers) => takers.map((taker) => ({ taker, why: 'could take it' })),
};

/** From the one behind whoever had the last lead of this rule. */
function inTurn(takers: ReadonlyArray<LeadTaker>, _lead: Wanted, { lastPartnerId }: LeadRule): Ranked {
  const last = takers.findIndex(({ partnerId }) => partnerId === lastPartnerId);
  const order = [...takers.slice(last + 1), ...takers.slice(0, last + 1)];
  return order.map((taker, place) => ({
    taker,
    why: place === 0 ? 'it is its turn' : `${ordinal(place + 1)} in turn`,
  }));
}

/** Who has the fewest leads of the last thirty days for its weight, this one counted. */
function furthestBehind(takers: ReadonlyArray<LeadTaker>): Ranked {
  const loadOf = ({ recent, weight }: LeadTaker) => (recent + 1) / weight;
  return takers
    .toSorted((one, other) => loadOf(one) - loadOf(other))
    .map((taker) => ({
      taker,
      why: `weight ${taker.weight}, ${plural(taker.recent, 'lead', 'leads')} in thirty days`,
    }));
}

/** By distance; whose place is not known comes last. */
function nearest(takers: ReadonlyArray<LeadTaker>, lead: Wanted): Ranked {
  return takers
    .map((taker) => ({ taker, km: kmBetween(lead, taker) }))
    .toSorted((one, other) => (one.km ?? Infinity) - (other.km ?? Infinity) || 0)
    .map(({ taker, km }) => ({
      taker,
      why: km === null ? unplaced(lead) : `${formatNumber(km, { digits: 0 })} km away`,
    }));
}

type Placed = { latitude: number | null; longitude: number | null };

function kmBetween(one: Placed, other: Placed): number | null {
  if (one.latitude === null || one.longitude === null || other.latitude === null || other.longitude === null)
    return null;
  return distanceKm(
    { latitude: one.latitude, longitude: one.longitude },
    { latitude: other.latitude, longitude: other.longitude },
  );
}

function unplaced({ latitude }: Placed): string {
  return latitude === null ? 'nobody knows where the customer is' : 'nobody knows where it is';
}

/** Leads of the average that each partner's rate is drawn towards. */
const DRAWN = 5;
/** What share of the decision performance has; the rest is room. */
const PERFORMANCE = 0.7;

/**
 * Seven parts what partners made of leads (the share converted in the last year, drawn towards the average of all by five leads, so
 * that one lucky lead says little), three parts the room that they have.
 */
function bestFit(takers: ReadonlyArray<LeadTaker>): Ranked {
  const all = takers.reduce(
    (sum, { closed, converted }) => ({ closed: sum.closed + closed, converted: sum.converted + converted }),
    {
      closed: 0,
      converted: 0,
    },
  );
  const average = all.closed === 0 ? 0 : all.converted / all.closed;
  return takers
    .map((taker) => {
      const rate = (taker.converted + average * DRAWN) / (taker.closed + DRAWN);
      const room = taker.cap === 0 ? 0 : 1 - taker.open / taker.cap;
      return { taker, rate, fit: PERFORMANCE * rate + (1 - PERFORMANCE) * room };
    })
    .toSorted((one, other) => other.fit - one.fit)
    .map(({ taker, rate, fit }) => ({
      taker,
      why: `fit ${formatNumber(fit * 100, { digits: 0 })}: converts ${formatPercent(rate)}, ${taker.open} of ${taker.cap} open`,
    }));
}

function considered({ partnerId, name }: LeadTaker, rest: Pick<Considered, 'chosen' | 'excluded' | 'why'>): Considered {
  return { partnerId, name, ...rest };
}

function inOrderOfNames(takers: ReadonlyArray<LeadTaker>): ReadonlyArray<LeadTaker> {
  return takers.toSorted(
    (one, other) => one.name.localeCompare(other.name, 'en') || (one.partnerId < other.partnerId ? -1 : 1),
  );
}

function ordinal(place: number): string {
  return `${place}.`;
}
