import 'server-only';
import type { z } from 'zod';
import { AppError } from '@/lib/core/errors';
import { calendarDateIn } from '@/lib/core/time-zone';
import { dealFacts, fieldValues, type DealFacts } from '@/lib/domain/opportunities/deal-facts';
import { demandCurrent, demandOpen, stale } from '@/lib/domain/opportunities/demand';
import { opportunityChanged } from '@/lib/domain/opportunities/events';
import { keepFields } from '@/lib/domain/opportunities/field-history';
import type { FieldValues } from '@/lib/domain/process/criteria/rules/facts';
import { DEAL_FIELDS } from '@/lib/domain/process/fields';
import { toBase } from '@/lib/domain/workspace/rates';
import type { Context } from '@/lib/platform/command';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { changesOf, minorOf, toldAs, type Change } from './changes';
import { ownerChange } from './owner';
import type { updateInput } from './schema';

type Update = z.output<typeof updateInput>;

/** Reads what was typed, writes what changed, and records both sides of each change. */
export async function writeUpdate(ctx: Context, input: Update): Promise<void> {
  const deal = await dealFacts(ctx.tx, input.opportunityId);
  demandOpen(deal);
  demandCurrent(deal, input.version);

  const currency = input.currency ?? deal.currency;
  const changes = readChanges(deal, input, { currency, now: ctx.now });
  const owner = await ownerChange(ctx, deal, input.ownerId);
  if (changes.length === 0 && !owner) return;

  const columns = { ...(await columnsOf(ctx, deal, { changes, currency })), ...(owner && { ownerId: owner.id }) };
  const written = await ctx.tx.opportunity.updateMany({
    where: { id: deal.id, version: input.version },
    data: { ...columns, lastActivityAt: ctx.now, version: { increment: 1 } },
  });
  if (written.count === 0) throw stale(await dealFacts(ctx.tx, deal.id));

  await keepFields(ctx, deal, Object.fromEntries(changes.map(({ field, after }) => [field.key, after])));
  const told = changes.map(({ field, before, after }) => ({
    field: field.key,
    before: toldAs(field, before, deal.currency),
    after: toldAs(field, after, currency),
  }));
  const { number, title, id, partnerId } = deal;
  await ctx.record(
    opportunityChanged,
    { id, partnerId },
    { number, title, changes: owner ? [...told, owner.told] : told },
  );
}

type Writing = { currency: string; now: Date };

function readChanges(deal: DealFacts, { fields }: Update, { currency, now }: Writing): ReadonlyArray<Change> {
  const values = fieldValues(deal);
  const read = changesOf({
    // In another currency every amount is written anew, so that none silently becomes another.
    fields: currency === deal.currency ? fields : { ...amountsOf(values), ...fields },
    ...{ currency, currencyBefore: deal.currency, locale: deal.locale, now: values },
    today: calendarDateIn(deal.timeZone, now),
  });

  if (!read.ok) throw new AppError('invalid', 'input.invalid', { fields: read.details ?? {} });
  return read.value;
}

/** A deal is always worth something, so its own amount is asked for where there is none. */
function amountsOf(values: FieldValues): Record<string, string | null> {
  const filled = DEAL_FIELDS.filter(({ key, type }) => type === 'money' && (key === 'amount' || values[key]));
  return Object.fromEntries(filled.map(({ key }) => [key, values[key] ?? null]));
}

type Columns = Prisma.OpportunityUncheckedUpdateManyInput;

type Changed = { changes: ReadonlyArray<Change>; currency: string };

/** Fields with a column of their own go there, the others into the answers, from which an emptied one falls out. */
async function columnsOf(ctx: Context, deal: DealFacts, { changes, currency }: Changed): Promise<Columns> {
  const amount = changes.find(({ field }) => field.key === 'amount')?.after;
  const others = changes.filter(({ field }) => field.column && field.key !== 'amount');
  const answered = changes.filter(({ field }) => !field.column);

  return {
    ...(amount && (await amountColumns(ctx, amount, currency))),
    ...Object.fromEntries(others.map(({ field, after }) => [field.key, field.type === 'date' ? dayOf(after) : after])),
    ...(answered.length > 0 && { answers: withAnswers(deal.answers, answered) }),
  };
}

function withAnswers(answers: DealFacts['answers'], changes: ReadonlyArray<Change>): Record<string, string> {
  const changed = { ...answers, ...Object.fromEntries(changes.map(({ field, after }) => [field.key, after])) };
  return Object.fromEntries(Object.entries(changed).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

async function amountColumns({ tx, viewer, now }: Context, decimal: string, currency: string): Promise<Columns> {
  const amountMinor = minorOf(decimal, currency);
  const baseMinor = await toBase(tx, viewer.workspaceId, { minor: amountMinor, currency }, now);
  return { amountMinor, currency, baseMinor };
}

function dayOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
