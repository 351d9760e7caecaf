import 'server-only';
import { command } from '@/lib/platform/command';
import { registrationError } from '@/lib/domain/registrations/errors';
import { programmeUpdated } from './events';
import { viewProgramme } from './queries';
import { programmeView, updateProgramme as input } from './schema';

export const updateProgramme = command('registration.update_programme', {
  summary: 'Changes the programme’s terms. What was approved before keeps the protection it was given.',
  input,
  output: programmeView,
  run: async (ctx, { version, ...terms }) => {
    const { workspaceId } = ctx.viewer;
    const before = await viewProgramme(ctx.tx, ctx.viewer);
    const data = { ...terms, version: { increment: 1 } };
    const { count } = await ctx.tx.programme.updateMany({ where: { workspaceId, version }, data });
    const after = await viewProgramme(ctx.tx, ctx.viewer);
    if (count === 0) throw registrationError('programme_changed', { details: after });

    const changed = Object.entries(terms)
      .filter(([key, value]) => String(before[key as keyof typeof terms]) !== String(value))
      .map(([key]) => key);
    await ctx.record(programmeUpdated, { id: workspaceId, partnerId: null }, { changed });
    return after;
  },
});
