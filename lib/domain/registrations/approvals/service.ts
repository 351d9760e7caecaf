import 'server-only';
import { AMOUNT_MESSAGES, parseAmount } from '@/lib/core/parse-amount';
import { command, type Context } from '@/lib/platform/command';
import { registrationError } from '@/lib/domain/registrations/errors';
import { approvalsUpdated } from './events';
import { viewApprovals } from './queries';
import { approvalsView, updateApprovals as input, type UpdateApprovals } from './schema';

export const updateApprovals = command('registration.update_approvals', {
  summary: 'Changes who decides on what. What was sent before goes on by the rule that it was sent under.',
  input,
  output: approvalsView,
  run: async (ctx, { rules, version }) => {
    const { workspaceId } = ctx.viewer;
    await demandPeople(ctx, rules);
    const approvals = await readAmounts(ctx, rules);
    const data = { approvals, approvalsVersion: { increment: 1 } };
    const { count } = await ctx.tx.programme.updateMany({ where: { workspaceId, approvalsVersion: version }, data });
    const after = await viewApprovals(ctx);
    if (count === 0) throw registrationError('approvals_changed', { details: after });

    await ctx.record(approvalsUpdated, { id: workspaceId, partnerId: null }, { rules: rules.map(({ name }) => name) });
    return after;
  },
});

type Rules = UpdateApprovals['rules'];

/** Whoever is named must be somebody who may decide; who has left since may stay named until somebody else is. */
async function demandPeople({ tx }: Context, rules: Rules): Promise<void> {
  const named = [...new Set(rules.flatMap(({ levels }) => levels.flatMap(({ approvers }) => approvers)))];
  const ids = named.filter((approver) => approver.includes('-'));
  const known = await tx.user.findMany({ where: { id: { in: ids }, partnerId: null }, select: { id: true } });
  const unknown = ids.filter((id) => !known.some((one) => one.id === id));
  if (unknown.length === 0) return;

  const fields = rules.flatMap(({ levels }, rule) =>
    levels.flatMap(({ approvers }, level) =>
      approvers.some((one) => unknown.includes(one)) ? [`rules.${rule}.levels.${level}.approvers`] : [],
    ),
  );
  const words = ['Choose people from the list.'] as const;
  throw registrationError('unknown_approver', { fields: Object.fromEntries(fields.map((field) => [field, words])) });
}

/** Read in the workspace's own currency. */
async function readAmounts({ tx, viewer }: Context, rules: Rules) {
  const { currency } = await tx.workspace.findUniqueOrThrow({
    where: { id: viewer.workspaceId },
    select: { currency: true },
  });
  return rules.map(({ amountFrom, ...rule }, place) => {
    if (amountFrom === null || amountFrom.trim() === '') return { ...plain(rule), amountFrom: null };
    const read = parseAmount(amountFrom, currency);
    if (read.ok) return { ...plain(rule), amountFrom: read.value.toString() };
    throw registrationError('amount', { fields: { [`rules.${place}.amountFrom`]: [AMOUNT_MESSAGES[read.reason]] } });
  });
}

/** As it goes into a column: lists that may be written to. */
function plain({ levels, dealTypes, regions, productIds, conflicts, ...rule }: Omit<Rules[number], 'amountFrom'>) {
  return {
    ...rule,
    ...{ dealTypes: [...dealTypes], regions: [...regions], productIds: [...productIds], conflicts: [...conflicts] },
    levels: levels.map(({ name, approvers }) => ({ name, approvers: [...approvers] })),
  };
}
