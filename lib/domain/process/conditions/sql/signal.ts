import 'server-only';
import { Prisma } from '@/lib/platform/db/generated/client';
import { daysBefore } from '@/lib/domain/process/conditions/rules/facts';
import type { SignalCondition } from '@/lib/domain/process/conditions/vocabulary';
import type { Here } from './here';

export function signalSql({ signal, operator, times, days }: SignalCondition, { now }: Here): Prisma.Sql {
  const seen = Prisma.sql`(select count(*) from "BuyerSignal" b where b."opportunityId" = o.id
    and b.kind::text = ${signal} and b.at between ${daysBefore(now, days)} and ${now})`;
  return operator === 'at_least' ? Prisma.sql`${seen} >= ${times}` : Prisma.sql`${seen} < ${times}`;
}
