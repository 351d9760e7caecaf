import 'server-only';
import { likePattern } from '@/lib/core/like-pattern';
import { minorDigits } from '@/lib/core/money';
import { Prisma } from '@/lib/platform/db/generated/client';
import { closingDays } from './closing';
import type { DealFilter } from './schema';

type Here = { currency: string; timeZone: string; today: string };

/**
 * A filter as SQL over Opportunity o, Partner p and Stage s, each part beginning with "and". One text for cards, rows and
 * totals, so that a sum can't count other deals than the list shows. Null when nothing is filtered.
 */
export function conditions(filter: DealFilter, here: Here): Prisma.Sql | null {
  const parts = [
    filter.q ? textCondition(filter.q) : null,
    filter.partner ? Prisma.sql`and o."partnerId" = ${filter.partner}::uuid` : null,
    filter.region ? Prisma.sql`and p.region = ${filter.region}` : null,
    filter.owner ? Prisma.sql`and o."ownerId" = ${filter.owner}::uuid` : null,
    filter.closing ? closingCondition(filter.closing, here) : null,
    filter.worth ? worthCondition(filter.worth, here.currency) : null,
    filter.need ? NEED[filter.need](here.today) : null,
  ].filter((part) => part !== null);

  return parts.length > 0 ? Prisma.join(parts, ' ') : null;
}

function textCondition(words: string): Prisma.Sql {
  const number = /^d-?(\d{1,9})$/i.exec(words)?.[1] ?? null;
  const pattern = `%${likePattern(words)}%`;
  return Prisma.sql`and (o.title ilike ${pattern} or o.number = ${number === null ? null : Number(number)}::int)`;
}

function closingCondition(closing: NonNullable<DealFilter['closing']>, { timeZone, today }: Here): Prisma.Sql {
  if (closing === 'undated') return Prisma.sql`and o."closedAt" is null and o."closeDate" is null`;

  const { from, to } = closingDays(closing, today);
  const day = Prisma.sql`coalesce((o."closedAt" at time zone ${timeZone})::date, o."closeDate")`;
  const isOpen = closing === 'overdue' ? Prisma.sql`and o."stageKind" = 'open'` : Prisma.empty;
  return Prisma.sql`and ${day} between ${from ?? '0001-01-01'}::date and ${to ?? '9999-12-31'}::date ${isOpen}`;
}

function worthCondition(range: string, currency: string): Prisma.Sql {
  const unit = 10n ** BigInt(minorDigits(currency));
  const [least, most] = range.split('-').map((amount) => (amount === '' ? null : BigInt(amount) * unit));
  return Prisma.sql`and o."baseMinor" >= coalesce(${least ?? null}::bigint, 0)
    and (${most ?? null}::bigint is null or o."baseMinor" < ${most ?? null}::bigint)`;
}

const NEED: Record<NonNullable<DealFilter['need']>, (today: string) => Prisma.Sql> = {
  stuck: () =>
    Prisma.sql`and o."stageKind" = 'open' and s."maxDays" is not null and o."enteredStageAt" <= now() - make_interval(days => s."maxDays")`,
  late_step: (today) => Prisma.sql`and o."stageKind" = 'open' and o."nextStepDue" < ${today}::date`,
  no_step: () => Prisma.sql`and o."stageKind" = 'open' and o."nextStep" is null`,
};
