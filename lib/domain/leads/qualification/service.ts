import 'server-only';
import { z } from 'zod';
import { newId } from '@/lib/core/ids';
import { command, type Context } from '@/lib/platform/command';
import { openDeal } from '@/lib/domain/opportunities/deal/open-deal';
import { leadError } from '@/lib/domain/leads/errors';
import { leadQualified } from '@/lib/domain/leads/events';
import { holdLead, refusal, viewWritten, type HeldLead } from '@/lib/domain/leads/held';
import { loadLeadProgramme } from '@/lib/domain/leads/programme';
import { permits } from '@/lib/domain/leads/rules';
import { leadView, type LeadView } from '@/lib/domain/leads/schema';
import { saveDraft } from '@/lib/domain/registrations/drafts/service';
import { answersFrom, dealFrom, leadForDeal } from './carry-over';
import { closeConverted } from './close-converted';
import * as input from './schema';
import { converted, type Converted } from './schema';
import { answeredOf } from './vocabulary';

const kept = z.record(z.string(), z.string());

export const qualifyLead = command('lead.qualify', {
  summary: 'Answer the questions that tell whether a lead is worth a deal.',
  input: input.qualifyLead,
  output: leadView,
  run: async (ctx, { answers, ...seen }): Promise<LeadView> => {
    const lead = await holdLead(ctx, seen);
    if (lead.status !== 'working' && lead.status !== 'new') throw await refusal(ctx, lead.id, 'not_open');

    const { questions } = await ctx.elevate(() => loadLeadProgramme(ctx.tx, ctx.viewer));
    const known = questions.map(({ key }) => key);
    const given = Object.entries(answers).filter(([key]) => known.includes(key));
    const all = {
      ...kept.parse(lead.qualification),
      ...Object.fromEntries(given.map(([key, answer]) => [key, answer ?? ''])),
    };
    await ctx.tx.lead.update({ where: { id: lead.id }, data: { qualification: all, version: { increment: 1 } } });
    const { id, partnerId, number, company } = lead;
    const told = { number, company, answered: answeredOf(questions, all), of: questions.length };
    await ctx.record(leadQualified, { id, partnerId }, told);
    return viewWritten(ctx, lead.id);
  },
});

export const convertLead = command('lead.convert', {
  summary: 'Make a deal of a lead with nothing retyped: for a partner a registration to send, for the vendor a deal.',
  input: input.convertLead,
  output: converted,
  run: async (ctx, { amount, currency, closeDate, ...seen }): Promise<Converted> => {
    const lead = await holdLead(ctx, seen);
    const permitted = permits(lead.status, 'convert');
    if (!permitted.ok) throw await refusal(ctx, lead.id, permitted.reason);
    await demandQualified(ctx, lead);

    const facts = await leadForDeal(ctx.tx, lead.id);
    const deal = { amount, currency, closeDate };
    if (ctx.viewer.kind === 'partner') {
      const draftId = newId();
      await saveDraft.within(ctx, { draftId, version: 0, answers: answersFrom(facts, deal) });
      const data = { registrationId: draftId, version: { increment: 1 } };
      await ctx.tx.lead.update({ where: { id: lead.id }, data });
      return { leadId: lead.id, draftId, opportunityId: null };
    }
    if (!lead.partnerId) throw leadError('not_with_partner');
    const { id: opportunityId } = await openDeal(ctx, dealFrom(facts, { ...deal, partnerId: lead.partnerId }));
    await closeConverted(ctx, lead, { to: 'deal', opportunityId });
    return { leadId: lead.id, draftId: null, opportunityId };
  },
});

async function demandQualified(ctx: Context, { id, qualification }: HeldLead): Promise<void> {
  const { questions, needed } = await ctx.elevate(() => loadLeadProgramme(ctx.tx, ctx.viewer));
  const answered = answeredOf(questions, kept.parse(qualification));
  if (answered < Math.min(needed, questions.length)) throw await refusal(ctx, id, 'not_qualified');
}
