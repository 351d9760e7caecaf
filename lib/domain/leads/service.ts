import 'server-only';
import { companyNames } from '@/lib/core/company-keys';
import { given } from '@/lib/core/given';
import { calendarDateIn } from '@/lib/core/time-zone';
import { command, type Context } from '@/lib/platform/command';
import { newId } from '@/lib/core/ids';
import { leadError } from './errors';
import * as events from './events';
import { holdAnyVersion, holdLead, refusal, viewWritten, type HeldLead } from './held';
import { demandReachable, domainOf, productOf, receive } from './intake/receive';
import { endOffers } from './offers/settle';
import { routeHeld } from './routing/route';
import { closedAs, permits } from './rules';
import * as input from './schema';
import { leadView, type LeadView } from './schema';
import { isWithPartner, type LeadOrigin } from './vocabulary';

export const createLead = command('lead.create', {
  summary: 'Write a lead down, and offer it by the routing rules.',
  input: input.createLead,
  output: leadView,
  run: async (ctx, lead): Promise<LeadView> => takeIn(ctx, lead, { origin: originOf(ctx) }),
});

/** Receives a lead and lets the rules give it out. */
export async function takeIn(
  ctx: Context,
  lead: input.CreateLead,
  door: { origin: LeadOrigin; sourceId?: string | null },
): Promise<LeadView> {
  const id = await receive(ctx, lead, door);
  if (lead.route) await routeHeld(ctx, await holdAnyVersion(ctx, id));
  return viewWritten(ctx, id);
}

function originOf({ viewer }: Context): LeadOrigin {
  return viewer.kind === 'apiKey' ? 'api' : 'form';
}

export const updateLead = command('lead.update', {
  summary: 'Change what is known of a lead. Its score stays what was known when it came in.',
  input: input.updateLead,
  output: leadView,
  run: async (ctx, { leadId, version, ...changes }): Promise<LeadView> => {
    const lead = await holdLead(ctx, { leadId, version });
    await productOf(ctx, changes.productId);
    const { company, website, contactEmail, need, ...rest } = changes;
    const names = company === undefined ? {} : { company, ...companyNames(company) };
    const domain = await domainAfter(ctx, leadId, changes);
    await ctx.tx.lead.update({
      where: { id: leadId },
      data: {
        ...given({ ...rest, website, contactEmail }),
        ...names,
        ...(need !== undefined && { need: need ?? '' }),
        domain,
        version: { increment: 1 },
      },
    });
    const fields = Object.keys(changes);
    await ctx.record(events.leadChanged, subjectOf(lead), { ...told(lead), fields });
    return viewWritten(ctx, leadId);
  },
});

type Reachable = Pick<input.LeadFacts, 'website' | 'contactEmail' | 'contactPhone'>;

/** By what is known of it afterwards; somebody must still be reachable. */
async function domainAfter({ tx }: Context, leadId: string, changes: Partial<Reachable>): Promise<string | null> {
  const before = await tx.lead.findUniqueOrThrow({
    where: { id: leadId },
    select: { website: true, contactEmail: true, contactPhone: true },
  });
  const after: Reachable = { ...before, ...given(changes) };
  demandReachable(after);
  return domainOf(after);
}

export const contactLead = command('lead.contact', {
  summary: 'Note that somebody got in touch with the lead; the first time ends the second timer.',
  input: input.contactLead,
  output: leadView,
  run: async (ctx, { note, ...seen }): Promise<LeadView> => {
    const lead = await holdLead(ctx, seen);
    if (lead.status !== 'working' && lead.status !== 'new') throw await refusal(ctx, lead.id, 'not_open');
    const data = { contactedAt: lead.contactedAt ?? ctx.now, version: { increment: 1 } };
    await ctx.tx.lead.update({ where: { id: lead.id }, data });
    await ctx.record(events.contactMade, subjectOf(lead), { ...told(lead), note: note ?? '' });
    return viewWritten(ctx, lead.id);
  },
});

export const closeLead = command('lead.close', {
  summary: 'Close a lead that comes to nothing, with the reason: as no lead at all, or as lost.',
  input: input.closeLead,
  output: leadView,
  run: async (ctx, { reason, note, ...seen }): Promise<LeadView> => {
    const lead = await holdPermitted(ctx, seen, 'close');
    await withdrawOffers(ctx, lead);
    const status = closedAs(reason);
    await ctx.tx.lead.update({
      where: { id: lead.id },
      data: {
        ...{ status, closedAt: ctx.now, closeReason: reason, closeNote: note ?? null, wakeOn: null },
        version: { increment: 1 },
      },
    });
    await ctx.record(events.leadClosed, subjectOf(lead), { ...told(lead), status, reason, note: note ?? '' });
    return viewWritten(ctx, lead.id);
  },
});

export const postponeLead = command('lead.postpone', {
  summary: 'Put a lead aside until a day; then it comes back by itself.',
  input: input.postponeLead,
  output: leadView,
  run: async (ctx, { wakeOn, note, ...seen }): Promise<LeadView> => {
    const lead = await holdPermitted(ctx, seen, 'postpone');
    const { timeZone } = await ctx.tx.workspace.findUniqueOrThrow({
      where: { id: ctx.viewer.workspaceId },
      select: { timeZone: true },
    });
    if (wakeOn <= calendarDateIn(timeZone, ctx.now))
      throw leadError('wake_in_past', { fields: { wakeOn: ['Choose a day that is still to come.'] } });

    await withdrawOffers(ctx, lead);
    const data = { status: 'nurture' as const, wakeOn: new Date(wakeOn), version: { increment: 1 } };
    await ctx.tx.lead.update({ where: { id: lead.id }, data });
    await ctx.record(events.leadPostponed, subjectOf(lead), { ...told(lead), wakeOn, note: note ?? '' });
    return viewWritten(ctx, lead.id);
  },
});

export const reopenLead = command('lead.reopen', {
  summary: 'Open a closed or postponed lead again: with its partner, or to be given out.',
  input: input.reopenLead,
  output: leadView,
  run: async (ctx, { why, ...seen }): Promise<LeadView> => {
    const lead = await holdPermitted(ctx, seen, 'reopen');
    const status = isWithPartner(lead) ? ('working' as const) : ('new' as const);
    const cleared = { closedAt: null, closeReason: null, closeNote: null, wakeOn: null };
    await ctx.tx.lead.update({ where: { id: lead.id }, data: { status, ...cleared, version: { increment: 1 } } });
    await ctx.record(events.leadReopened, subjectOf(lead), { ...told(lead), why });
    return viewWritten(ctx, lead.id);
  },
});

export const touchLead = command('lead.touch', {
  summary: 'Note what a lead did: what its interest is read from.',
  input: input.touchLead,
  output: leadView,
  run: async (ctx, { leadId, kind, detail }): Promise<LeadView> => {
    const lead = await holdAnyVersion(ctx, leadId);
    const { workspaceId } = ctx.viewer;
    const data = { id: newId(), workspaceId, leadId, kind, detail: detail ?? '', at: ctx.now };
    await ctx.tx.leadTouch.createMany({ data });
    await ctx.record(events.leadTouched, subjectOf(lead), { ...told(lead), kind, detail: detail ?? '' });
    return viewWritten(ctx, leadId);
  },
});

async function holdPermitted(
  ctx: Context,
  seen: { leadId: string; version: number },
  act: Parameters<typeof permits>[1],
): Promise<HeldLead> {
  const lead = await holdLead(ctx, seen);
  const permitted = permits(lead.status, act);
  if (!permitted.ok) throw await refusal(ctx, lead.id, permitted.reason);
  return lead;
}

/** Whoever holds an offer of it hears that there is nothing to accept any more. */
async function withdrawOffers(ctx: Context, { id, number }: HeldLead): Promise<void> {
  for (const { partnerId, partner } of await endOffers(ctx, id, { as: 'withdrawn' }))
    await ctx.record(events.offerWithdrawn, { id, partnerId }, { number, partner: partner.name });
}

function subjectOf({ id, partnerId }: HeldLead) {
  return { id, partnerId };
}

function told({ number, company }: HeldLead) {
  return { number, company };
}
