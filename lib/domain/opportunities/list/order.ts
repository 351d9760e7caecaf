import 'server-only';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { DealSort } from './vocabulary';

/** What is not known stands last in either direction, in a stage the largest first; the id settles the rest, so that pages never overlap. */
export function orderBy(sort: DealSort, direction: 'ascending' | 'descending', timeZone: string): Prisma.Sql {
  const isAscending = direction === 'ascending';
  // The longest in its stage entered it first.
  const asks = sort === 'days' ? !isAscending : isAscending;
  const way = asks ? Prisma.sql`asc nulls last` : Prisma.sql`desc nulls last`;

  const closes = Prisma.sql`coalesce((o."closedAt" at time zone ${timeZone})::date, o."closeDate")`;
  const by = sort === 'closes' ? [closes] : BY[sort];
  const within = sort === 'stage' ? [Prisma.sql`s.key`, Prisma.sql`o."baseMinor" desc`] : [];
  return Prisma.join([...by.map((part) => Prisma.sql`${part} ${way}`), ...within, Prisma.sql`o.id`], ', ');
}

const BY: Readonly<Record<Exclude<DealSort, 'closes'>, ReadonlyArray<Prisma.Sql>>> = {
  customer: [Prisma.sql`lower(o.title)`],
  partner: [Prisma.sql`lower(p.name)`],
  stage: [Prisma.sql`s.kind`, Prisma.sql`s.position`],
  due: [Prisma.sql`o."nextStepDue"`],
  days: [Prisma.sql`o."enteredStageAt"`],
  amount: [Prisma.sql`o."baseMinor"`],
  weighted: [Prisma.sql`o."baseMinor" * s.probability`],
  chance: [Prisma.sql`s.probability`],
  owner: [Prisma.sql`lower(u.name)`],
};
