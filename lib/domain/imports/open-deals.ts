import 'server-only';
import { normaliseCompanyName } from '@/lib/core/company-name';
import { companyNames } from '@/lib/core/company-keys';
import { newId } from '@/lib/core/ids';
import { rankAt } from '@/lib/core/rank-at';
import type { JourneyReason } from '@/lib/domain/process/journeys/vocabulary';
import type { Context } from '@/lib/platform/command';
import { insertAll } from './bulk';
import { recordImported } from './record-imported';
import type { Running } from './run';
import { stayRows } from './stay-rows';
import type { Case } from './take-cases';
import type { Plan } from './write-cases';

type Wanted = { plans: ReadonlyArray<Plan>; versionId: string };
type NewDeal = Plan & { id: string; number: number; partnerId: string; title: string };

/** Deals of cases that this process does not know yet, with their whole history. */
export async function openDeals(ctx: Context, running: Running, { plans, versionId }: Wanted): Promise<void> {
  if (plans.length === 0) return;

  const lastNumber = await ctx.nextNumber('deal', plans.length);
  const deals = plans.map((plan, index) => {
    const { partnerId, title } = partiesOf(plan.case);
    return { ...plan, id: newId(), number: lastNumber - plans.length + 1 + index, partnerId, title };
  });
  const accountOf = await ensureAccounts(ctx, deals);
  const { currency } = await ctx.tx.workspace.findFirstOrThrow({ select: { currency: true } });
  const shared = { workspaceId: ctx.viewer.workspaceId, processId: running.processId, processVersionId: versionId };

  await insertAll(
    ctx.tx,
    'Opportunity',
    deals.map((deal) => ({ ...shared, ...dealRow(deal, currency), accountId: accountOf(deal) })),
  );
  await insertAll(
    ctx.tx,
    'StageInterval',
    deals.flatMap((deal) => stayRows(deal.history, { ...shared, ...deal })),
  );
  await recordImported(ctx, running, deals);
}

/** Of a case that changes hands the last partner, of one that is renamed the last customer. */
function partiesOf({ name, rows }: Case): { partnerId: string; title: string } {
  const partnerId = rows.at(-1)?.partnerId ?? '';
  const title = rows.findLast(({ customer }) => customer !== null)?.customer ?? name;
  return { partnerId, title };
}

function dealRow({ id, number, partnerId, title, case: { name, rows }, history }: NewDeal, currency: string) {
  const { stays, rest, enteredStageAt, qualifiedAt, closedAt } = history;
  const nothing = { amountMinor: 0n, currency, baseMinor: 0n };
  const amount = rows.findLast(({ amountMinor }) => amountMinor !== null) ?? nothing;

  return {
    ...{ id, number, partnerId, title, importKey: name },
    ...{ stageId: rest.id, stageKey: rest.key, stageKind: rest.kind, rank: rankAt(enteredStageAt, id) },
    amountMinor: String(amount.amountMinor),
    currency: amount.currency,
    baseMinor: String(amount.baseMinor),
    journeyReason: IMPORTED,
    ownerId: rows.findLast(({ ownerId }) => ownerId !== null)?.ownerId ?? null,
    createdAt: stays[0]?.enteredAt,
    lastActivityAt: stays.at(-1)?.enteredAt,
    ...{ enteredStageAt, qualifiedAt, closedAt },
  };
}

const IMPORTED: JourneyReason = { kind: 'imported' };

type Party = { partnerId: string; title: string };

/** The customer in the partner's book, under the name as companies are compared; made where it is missing. */
async function ensureAccounts({ tx, viewer, now }: Context, parties: ReadonlyArray<Party>) {
  const wanted = new Map(parties.map((party) => [accountKey(party), party]));
  const rows = [...wanted.values()].map(({ partnerId, title }) => ({
    id: newId(),
    workspaceId: viewer.workspaceId,
    partnerId,
    name: title,
    ...companyNames(title),
    createdAt: now,
  }));
  await insertAll(tx, 'Account', rows, 'skip');

  const [partnerIds, names] = [
    rows.map(({ partnerId }) => partnerId),
    rows.map(({ normalisedName }) => normalisedName),
  ];
  const found = await tx.$queryRaw<Array<{ id: string; partnerId: string; normalisedName: string }>>`
    select a.id, a."partnerId", a."normalisedName"
    from unnest(${partnerIds}::uuid[], ${names}::text[]) as wanted ("partnerId", name)
    join "Account" a on a."workspaceId" = ${viewer.workspaceId}::uuid and a."partnerId" = wanted."partnerId"
      and a."normalisedName" = wanted.name`;
  const ids = new Map(found.map(({ id, partnerId, normalisedName }) => [`${partnerId} ${normalisedName}`, id]));
  return (party: Party) => ids.get(accountKey(party));
}

function accountKey({ partnerId, title }: Party): string {
  return `${partnerId} ${normaliseCompanyName(title)}`;
}
