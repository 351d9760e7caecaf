import 'server-only';
import { listProblems } from '@/lib/domain/process/conditions/rules/problems';
import { sentence } from '@/lib/domain/process/conditions/rules/sentence';
import { readSurroundings } from '@/lib/domain/process/conditions/surroundings';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { readRules } from './load';
import type { RuleSummary } from './vocabulary';

export async function readSummaries(
  tx: Tx,
  now: Date,
  where: Prisma.JourneyRuleWhereInput = {},
): Promise<Array<RuleSummary>> {
  const rules = await readRules(tx, where);
  const around = await readSurroundings(tx, null, now);
  const taken = await countTaken(
    tx,
    rules.map(({ id }) => id),
  );
  return rules.map((rule) => ({
    ...rule,
    when: sentence(rule.conditions, around),
    deals: taken(rule.id),
    problems: listProblems(rule.conditions, around).length,
  }));
}

type Taken = RuleSummary['deals'];

async function countTaken(tx: Tx, ruleIds: ReadonlyArray<string>): Promise<(ruleId: string) => Taken> {
  const rows = await tx.$queryRaw<ReadonlyArray<Taken & { ruleId: string }>>`
    select "journeyRuleId" as "ruleId", count(*)::int as total, (count(*) filter (where "stageKind" = 'open'))::int as open
    from "Opportunity" where "journeyRuleId" = any(${[...ruleIds]}::uuid[]) group by 1`;
  const counts = new Map(rows.map(({ ruleId, total, open }) => [ruleId, { total, open }]));
  return (ruleId) => counts.get(ruleId) ?? { total: 0, open: 0 };
}
