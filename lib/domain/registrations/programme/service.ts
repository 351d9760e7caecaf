import 'server-only';
import { AMOUNT_MESSAGES, parseAmount } from '@/lib/core/parse-amount';
import { command, type Context } from '@/lib/platform/command';
import { registrationError } from '@/lib/domain/registrations/errors';
import { programmeUpdated } from './events';
import { viewProgramme } from './queries';
import { programmeView, updateProgramme as input } from './schema';

export const updateProgramme = command('registration.update_programme', {
  summary: 'Changes the programme’s terms. What was approved before keeps the protection it was given.',
  input,
  output: programmeView,
  run: async (ctx, { version, autoApprove, ...rest }) => {
    const { workspaceId } = ctx.viewer;
    const before = await viewProgramme(ctx.tx, ctx.viewer);
    const terms = { ...rest, autoApproveMinor: await limitOf(ctx, autoApprove) };
    const data = { ...terms, version: { increment: 1 } };
    const { count } = await ctx.tx.programme.updateMany({ where: { workspaceId, version }, data });
    const after = await viewProgramme(ctx.tx, ctx.viewer);
    if (count === 0) throw registrationError('programme_changed', { details: after });

    const changed = (Object.keys(terms) as Array<keyof typeof terms>).filter(
      (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
    );
    await ctx.record(programmeUpdated, { id: workspaceId, partnerId: null }, { changed });
    return after;
  },
});

/** Read in the workspace's own currency. */
async function limitOf({ tx, viewer }: Context, typed: string | null): Promise<bigint | null> {
  if (typed === null || typed.trim() === '') return null;
  const { currency } = await tx.workspace.findUniqueOrThrow({
    where: { id: viewer.workspaceId },
    select: { currency: true },
  });
  const read = parseAmount(typed, currency);
  if (read.ok) return read.value;
  throw registrationError('amount', { fields: { autoApprove: [AMOUNT_MESSAGES[read.reason]] } });
}
