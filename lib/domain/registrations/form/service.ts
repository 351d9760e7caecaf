import 'server-only';
import { command } from '@/lib/platform/command';
import { registrationError } from '@/lib/domain/registrations/errors';
import { formUpdated } from './events';
import { loadForm } from './load';
import { mandatoryCount } from './rules';
import { registrationFormView, updateForm as input } from './schema';

export const updateForm = command('registration.update_form', {
  summary: 'Changes what is asked when a deal is registered. Begun drafts keep what was typed.',
  input,
  output: registrationFormView,
  run: async (ctx, { version, fields, own, evidence }) => {
    const { workspaceId } = ctx.viewer;
    const data = { form: { fields, own, evidence }, formVersion: { increment: 1 } };
    const { count } = await ctx.tx.programme.updateMany({ where: { workspaceId, formVersion: version }, data });
    const after = await loadForm(ctx.tx, ctx.viewer);
    if (count === 0) throw registrationError('form_changed', { details: after });

    const told = { mandatory: mandatoryCount(after), own: own.length };
    await ctx.record(formUpdated, { id: workspaceId, partnerId: null }, told);
    return after;
  },
});
