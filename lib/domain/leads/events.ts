import { z } from 'zod';
import { event } from '@/lib/platform/events';
import { CLOSED_STATUSES, LEAD_ORIGINS } from './vocabulary';

const vendorOnly = { audience: 'vendor' } as const;
const named = z.object({ number: z.number(), company: z.string() });

export const leadReceived = event(
  'lead.received',
  named.extend({ source: z.string(), origin: z.enum(LEAD_ORIGINS) }),
  vendorOnly,
);
export const leadsImported = event('lead.imported', z.object({ count: z.number() }), vendorOnly);
export const leadChanged = event('lead.changed', named.extend({ fields: z.array(z.string()) }));
/** Of an offer: who holds one must not read whose lead it is before it is theirs. */
const offered = z.object({ number: z.number(), partner: z.string() });

export const leadOffered = event(
  'lead.offered',
  offered.extend({ offerId: z.string(), place: z.string(), expiresAt: z.string(), round: z.number() }),
);
export const offerAccepted = event('lead.offer_accepted', offered.extend({ contactDueAt: z.string() }));
export const offerDeclined = event('lead.offer_declined', offered.extend({ reason: z.string(), note: z.string() }));
export const offerTimedOut = event('lead.offer_timed_out', offered);
export const offerWithdrawn = event('lead.offer_withdrawn', offered);

export const leadAssigned = event(
  'lead.assigned',
  named.extend({ partner: z.string(), contactDueAt: z.string().nullable() }),
);
/** Nobody took it: it is with the channel manager again. */
export const leadUnplaced = event('lead.unplaced', named.extend({ why: z.string(), rounds: z.number() }), vendorOnly);
export const leadTakenBack = event('lead.taken_back', named.extend({ partner: z.string(), reason: z.string() }));
export const contactMade = event('lead.contacted', named.extend({ note: z.string() }));
/** The second timer: accepted, and nobody got in touch. */
export const contactOverdue = event('lead.contact_overdue', named.extend({ partner: z.string() }));
export const leadQualified = event('lead.qualified', named.extend({ answered: z.number(), of: z.number() }));
export const leadConverted = event(
  'lead.converted',
  named.extend({ to: z.enum(['registration', 'deal']), partner: z.string().nullable() }),
);
export const leadClosed = event(
  'lead.closed',
  named.extend({ status: z.enum(CLOSED_STATUSES), reason: z.string(), note: z.string() }),
);
export const leadPostponed = event('lead.postponed', named.extend({ wakeOn: z.string(), note: z.string() }));
export const leadReopened = event('lead.reopened', named.extend({ why: z.string() }));
export const leadTouched = event('lead.touched', named.extend({ kind: z.string(), detail: z.string() }), vendorOnly);
export const leadsMerged = event('lead.merged', named.extend({ other: z.number() }), vendorOnly);
export const mergeUndone = event('lead.merge_undone', named.extend({ other: z.number() }), vendorOnly);
export const modelTrained = event(
  'lead.model_trained',
  z.object({ number: z.number(), leads: z.number(), noSignal: z.string().nullable() }),
  vendorOnly,
);
export const modelChosen = event('lead.model_chosen', z.object({ number: z.number() }), vendorOnly);
export const routingChanged = event(
  'lead.routing_changed',
  z.object({ name: z.string(), what: z.enum(['added', 'saved', 'moved', 'removed']) }),
  vendorOnly,
);
export const termsChanged = event('lead.terms_changed', z.object({ partner: z.string() }), vendorOnly);
export const programmeChanged = event('lead.programme_changed', z.object({ fields: z.array(z.string()) }), vendorOnly);
export const doorChanged = event('lead.door_changed', z.object({ name: z.string(), active: z.boolean() }), vendorOnly);
