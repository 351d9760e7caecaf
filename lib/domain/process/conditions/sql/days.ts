import 'server-only';
import { Prisma } from '@/lib/platform/db/generated/client';
import { daysBefore } from '@/lib/domain/process/conditions/rules/facts';
import type { DaysCondition } from '@/lib/domain/process/conditions/vocabulary';
import type { Here } from './here';

/** At most two days are over when the third is. */
export function daysSql({ subject, operator, days }: DaysCondition, { now }: Here): Prisma.Sql {
  const since = subject === 'days_in_stage' ? Prisma.sql`o."enteredStageAt"` : Prisma.sql`o."lastActivityAt"`;
  return operator === 'at_least'
    ? Prisma.sql`${since} <= ${daysBefore(now, days)}`
    : Prisma.sql`${since} > ${daysBefore(now, days + 1)}`;
}
