import 'server-only';
import { isDecimal } from '@/lib/core/decimal';
import { Prisma } from '@/lib/platform/db/generated/client';
import { fieldOf, type DealField } from '@/lib/domain/process/criteria/rules/fields';
import type { FieldCondition } from '@/lib/domain/process/conditions/vocabulary';
import type { Here } from './here';
import { moneySql, numberSql, type Comparison } from './money';
import { valueSql } from './value';

export function fieldSql(condition: FieldCondition, here: Here): Prisma.Sql {
  const known = fieldOf(condition.field);
  if (!known) return Prisma.sql`false`;

  const value = valueSql(condition.field);
  const isFilled = Prisma.sql`coalesce(btrim(${value}) <> '', false)`;
  switch (condition.operator) {
    case 'empty':
      return Prisma.sql`not ${isFilled}`;
    case 'filled':
      return isFilled;
    case 'contains':
      return Prisma.sql`(${isFilled} and strpos(lower(${value}), lower(${condition.operand})) > 0)`;
    case 'in_future':
      return Prisma.sql`(${isFilled} and (${value} collate "C") >= ${here.today})`;
    case 'equals':
      return Prisma.sql`(${isFilled} and ${compared(known, condition, { here, sign: Prisma.sql`=` })})`;
    case 'at_least':
      return Prisma.sql`(${isFilled} and ${compared(known, condition, { here, sign: Prisma.sql`>=` })})`;
    case 'at_most':
      return Prisma.sql`(${isFilled} and ${compared(known, condition, { here, sign: Prisma.sql`<=` })})`;
  }
}

function compared(known: DealField, condition: FieldCondition, comparison: Comparison): Prisma.Sql {
  const value = valueSql(condition.field);
  const { operand } = condition;
  if (known.type === 'money') return moneySql(condition, comparison);
  if (known.type === 'number') return numberCompared(value, operand, comparison);
  if (known.type === 'date') return Prisma.sql`(${value} collate "C") ${comparison.sign} ${operand}`;
  return Prisma.sql`lower(${value}) = lower(${operand})`;
}

function numberCompared(value: Prisma.Sql, operand: string, { sign }: Comparison): Prisma.Sql {
  if (!isDecimal(operand)) return Prisma.sql`false`;
  return Prisma.sql`coalesce(${numberSql(value)} ${sign} ${operand}::numeric, false)`;
}
