import 'server-only';
import { Prisma } from '@/lib/platform/db/generated/client';

/** A field's value as text, as `fieldValues` gives it to the rules; an amount only as far as whether there is one. */
export function valueSql(field: string): Prisma.Sql {
  return COLUMNS[field] ?? Prisma.sql`(o.answers ->> ${field})`;
}

const COLUMNS: Readonly<Partial<Record<string, Prisma.Sql>>> = {
  amount: Prisma.sql`nullif(o."amountMinor", 0)::text`,
  dealType: Prisma.sql`o."dealType"::text`,
  closeDate: Prisma.sql`o."closeDate"::text`,
  nextStep: Prisma.sql`o."nextStep"`,
  nextStepDue: Prisma.sql`o."nextStepDue"::text`,
  contactName: Prisma.sql`o."contactName"`,
  contactEmail: Prisma.sql`o."contactEmail"`,
  competitor: Prisma.sql`o.competitor`,
  problem: Prisma.sql`o.problem`,
};
