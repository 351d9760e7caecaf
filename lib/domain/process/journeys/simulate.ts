import 'server-only';
import { daysBefore } from '@/lib/domain/process/conditions/rules/facts';
import { conditionSql } from '@/lib/domain/process/conditions/sql/condition';
import { readHere } from '@/lib/domain/process/conditions/surroundings';
import type { Condition } from '@/lib/domain/process/conditions/vocabulary';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { QueryContext } from '@/lib/platform/query';
import { readRules } from './load';
import { isAsked } from './rules/judge';
import { SIMULATED_DAYS, type Simulation } from './vocabulary';

type Asked = { conditions: Condition; ruleId: string | null };

/**
 * How many deals of the last year match, by what is known of them and their partners today, and how many of those an
 * earlier rule would take.
 */
export async function simulate(
  { tx, now }: Pick<QueryContext, 'tx' | 'now'>,
  { conditions, ruleId }: Asked,
): Promise<Simulation> {
  const here = await readHere(tx, now);
  const rules = await readRules(tx);
  const place = rules.findIndex(({ id }) => id === ruleId);
  const earlier = (place === -1 ? rules : rules.slice(0, place)).filter(isAsked);
  const takenEarlier = earlier.map((rule) => Prisma.sql`(${conditionSql(rule.conditions, here)})`);
  const [counted] = await tx.$queryRaw<[Omit<Simulation, 'days'>]>(Prisma.sql`
    select count(*)::int as deals, (count(*) filter (where m.matches))::int as matching,
      (count(*) filter (where m.matches and m.earlier))::int as "takenEarlier"
    from "Opportunity" o join "Partner" p on p.id = o."partnerId"
    cross join lateral (select (${conditionSql(conditions, here)}) as matches,
      (${takenEarlier.length === 0 ? Prisma.sql`false` : Prisma.join(takenEarlier, ' or ')}) as earlier) m
    where o."createdAt" > ${daysBefore(now, SIMULATED_DAYS)}`);
  return { days: SIMULATED_DAYS, ...counted };
}
