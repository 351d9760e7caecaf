import 'server-only';
import { z } from 'zod';
import { calendarDateIn } from '@/lib/core/time-zone';
import { query, type QueryContext } from '@/lib/platform/query';
import { loadApprovers } from './people';
import { isAway, ruleFor, ruleProblems, type Asked } from './rules';
import { approvalRules, approvalsView } from './schema';
import type { ApprovalsView } from './vocabulary';

const YEAR_MS = 365 * 86_400_000;
/** Beyond this many, the latest say enough. */
const MOST_LOOKED_AT = 5_000;

export const getApprovals = query('registration.get_approvals', {
  summary:
    'Who decides on what: the rules in their order, what each would have taken in a year, and what is wrong with it.',
  input: z.strictObject({}),
  output: approvalsView,
  run: (context) => viewApprovals(context),
});

export async function viewApprovals({ tx, viewer, now }: Pick<QueryContext, 'tx' | 'viewer' | 'now'>) {
  const { approvals, approvalsVersion, workspace } = await tx.programme.findUniqueOrThrow({
    where: { workspaceId: viewer.workspaceId },
    select: { approvals: true, approvalsVersion: true, workspace: { select: { timeZone: true } } },
  });
  const rules = approvalRules.parse(approvals);
  const people = await loadApprovers(tx);
  const past = await findPast(tx, now);
  const taken = past.map((asked) => ruleFor(rules, asked)?.id ?? null);
  const today = calendarDateIn(workspace.timeZone, now);
  const view: ApprovalsView = {
    rules: rules.map((rule, place) => ({
      ...rule,
      taken: taken.filter((id) => id === rule.id).length,
      problems: [...ruleProblems(rules, place, people)],
    })),
    people: people
      .filter(({ active }) => active)
      .map((person) => ({ id: person.id, name: person.name, away: isAway(person, today) })),
    looked: past.length,
    untaken: taken.filter((id) => id === null).length,
    version: approvalsVersion,
  };
  return view;
}

async function findPast(tx: QueryContext['tx'], now: Date): Promise<ReadonlyArray<Asked>> {
  const rows = await tx.dealRegistration.findMany({
    where: { submittedAt: { gt: new Date(now.getTime() - YEAR_MS) } },
    orderBy: { submittedAt: 'desc' },
    take: MOST_LOOKED_AT,
    select: {
      ...{ baseMinor: true, units: true, discount: true, dealType: true, conflict: true },
      partner: { select: { region: true } },
      products: { select: { productId: true } },
    },
  });
  return rows.map(({ partner, products, ...asked }) => ({
    ...asked,
    region: partner.region,
    productIds: products.map(({ productId }) => productId),
  }));
}
