import 'server-only';
import { isDecimal } from '@/lib/core/decimal';
import { minorDigits } from '@/lib/core/money';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { FieldCondition } from '@/lib/domain/process/conditions/vocabulary';
import type { Here } from './here';
import { valueSql } from './value';

export type Comparison = { sign: Prisma.Sql; here: Here };

/** Exactly where the currencies are the same; else both in the workspace's currency. False for what can't be compared. */
export function moneySql({ field, operand, currency }: FieldCondition, { sign, here }: Comparison): Prisma.Sql {
  if (currency === null || !isDecimal(operand)) return Prisma.sql`false`;

  const rate = here.rates[currency];
  const same = Prisma.sql`${inDealCurrency(field, currency)} ${sign} ${operand}::numeric`;
  const other =
    rate === undefined
      ? Prisma.sql`false`
      : Prisma.sql`${inBase(field, here)} ${sign} ${operand}::numeric * ${rate}::numeric`;
  return Prisma.sql`coalesce(case when o.currency = ${currency} then ${same} else ${other} end, false)`;
}

function inDealCurrency(field: string, currency: string): Prisma.Sql {
  return field === 'amount' ? whole(Prisma.sql`o."amountMinor"`, currency) : numberSql(valueSql(field));
}

function inBase(field: string, { currency, rates }: Here): Prisma.Sql {
  if (field === 'amount') return whole(Prisma.sql`o."baseMinor"`, currency);
  return Prisma.sql`${numberSql(valueSql(field))} * (${JSON.stringify(rates)}::jsonb ->> o.currency::text)::numeric`;
}

/** Minor units as whole ones: multiplied, because a division would round. */
function whole(minor: Prisma.Sql, currency: string): Prisma.Sql {
  return Prisma.sql`${minor}::numeric * ${decimalUnit(minorDigits(currency))}::numeric`;
}

function decimalUnit(digits: number): string {
  return digits === 0 ? '1' : `0.${'1'.padStart(digits, '0')}`;
}

/** Text that is a plain number as one, everything else as null; the cast alone would stop the statement. */
export function numberSql(text: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`case when ${text} ~ '^-?[0-9]{1,30}([.][0-9]{1,30})?$' then (${text})::numeric end`;
}
