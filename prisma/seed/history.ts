import { companyNames } from '@/lib/core/company-keys';
import { newId } from '@/lib/core/ids';
import { seededRandom } from '@/lib/core/seeded-random';
import { PARTNER_TYPES } from '@/lib/domain/partners/vocabulary';
import type { Journey } from '@/lib/domain/process/journeys/vocabulary';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer, type PartnerViewer } from '@/lib/platform/viewer';
import { PARTNERS } from './cast';
import { PRODUCT_LINES } from './processes';
import { customerSource, type Customer } from './customers';
import { planDeal, type DealPlan } from './deal-plan';
import { withFaults } from './planted-faults';
import { IT, MANUFACTURING } from './statistics';
import type { Founded } from './workspace';
import { writeDeals, type Book, type Stage } from './write-deals';

/** Deals a transaction: few enough to be written in the time that a transaction has, on a busy machine, too. */
const BATCH = 10;

export type Planned = { plan: DealPlan; book: Book; number: number };

/** Eighteen months of deals. Partners are written side by side: the totals of one never wait for another's. */
export async function writeHistory(workspaceId: string, founded: Founded, now: Date): Promise<void> {
  const [random, faults] = [seededRandom('Halden Controls'), seededRandom('Planted faults')];
  const plans = [IT, MANUFACTURING]
    .flatMap((line) => Array.from({ length: line.deals }, () => planDeal(random, line, PARTNERS, now)))
    .map((plan) => withFaults(faults, plan))
    .toSorted((one, other) => one.openedAt.getTime() - other.openedAt.getTime());
  const planned = await giveCustomers(workspaceId, plans, { founded, random });

  const byPartner = Object.values(Object.groupBy(planned, ({ plan }) => plan.partner.key));
  await Promise.all(byPartner.map((deals = []) => writePartner(workspaceId, deals, { founded, now })));
}

type Telling = { founded: Founded; now: Date };

async function writePartner(
  workspaceId: string,
  planned: ReadonlyArray<Planned>,
  { founded, now }: Telling,
): Promise<void> {
  const random = seededRandom(`Halden Controls ${planned[0]?.plan.partner.key ?? ''}`);

  for (let from = 0; from < planned.length; from += BATCH) {
    const deals = planned
      .slice(from, from + BATCH)
      .map((deal) => ({ ...deal, stage: stageFor(deal.plan, { founded, random, now }) }));
    await asViewer(systemViewer(workspaceId), 'write', (tx) => writeDeals(tx, deals));
  }
}

type Source = { founded: Founded; random: Stage['random'] };

function stageFor(plan: DealPlan, { founded, random, now }: Source & { now: Date }): Stage {
  const { line } = plan;
  const process = founded.processes.get(line.line);
  const firstStage = process?.stages.find(({ kind }) => kind === 'open');
  if (!process || !firstStage) throw new Error(`The sample has no process for ${line.processName}.`);
  return {
    random,
    now,
    start: { ...process, firstStage, journey: journeyOf(plan) },
    stages: process.stages,
    productIds: founded.products.get(line.line) ?? [],
  };
}

/** The lists of the processes decided: there were no rules yet. */
function journeyOf({ line, partner }: DealPlan): Journey {
  const type = PARTNER_TYPES.find(({ value }) => value === partner.type)?.label ?? partner.type;
  const seen = [
    { label: 'Product line', value: PRODUCT_LINES[line.line] },
    { label: 'Partner type', value: type },
  ];
  return { ruleId: null, reason: { kind: 'fit', seen } };
}

/** Three deals in ten are with a customer that the partner already has. */
async function giveCustomers(workspaceId: string, plans: ReadonlyArray<DealPlan>, { founded, random }: Source) {
  const draw = customerSource(random);
  const books = new Map<string, Array<{ accountId: string; customer: Customer }>>();
  const accounts: Array<ReturnType<typeof accountRow>> = [];

  const last = await numbersUpTo(workspaceId, plans.length);
  const planned = plans.map((plan, index): Planned => {
    const number = last - plans.length + 1 + index;
    const known = books.get(plan.partner.key) ?? [];
    books.set(plan.partner.key, known);
    const seller = random.pick(founded.sellers.get(plan.partner.key) ?? []);
    if (known.length > 4 && random.chance(0.3)) return { plan, number, book: { ...random.pick(known), seller } };

    const fresh = { accountId: newId(), customer: draw(plan.partner.territory) };
    known.push(fresh);
    accounts.push(accountRow(fresh, seller, plan.openedAt));
    return { plan, number, book: { ...fresh, seller } };
  });

  await asViewer(systemViewer(workspaceId), 'write', (tx) =>
    tx.account.createMany({ data: accounts, skipDuplicates: true }),
  );
  return planned;
}

function numbersUpTo(workspaceId: string, amount: number): Promise<number> {
  const system = systemViewer(workspaceId);
  return asViewer(system, 'write', (tx) => contextFor(system, tx, new Date()).nextNumber('deal', amount));
}

function accountRow(
  { accountId, customer }: { accountId: string; customer: Customer },
  seller: PartnerViewer,
  createdAt: Date,
) {
  const { name, domain, country, city } = customer;
  const { workspaceId, partnerId } = seller;
  return {
    id: accountId,
    workspaceId,
    partnerId,
    name,
    ...companyNames(name),
    domain,
    country,
    city,
    createdAt,
  };
}
