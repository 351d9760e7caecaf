import { z } from 'zod';
import { STAGE_KINDS } from '@/lib/domain/process/vocabulary';
import { partnerTier, partnerType } from '@/lib/domain/partners/schema';
import { approvalView, stepView } from '@/lib/domain/registrations/approvals/schema';
import { REJECTION_REASON_VALUES, VERDICTS } from '@/lib/domain/registrations/decisions/vocabulary';
import { MATCH_KINDS, SIGNALS } from '@/lib/domain/registrations/matching/vocabulary';
import { REQUEST_KINDS, REQUEST_STATUSES } from '@/lib/domain/registrations/requests/vocabulary';
import {
  CONFLICT_CLASSES,
  DEAL_TYPE_VALUES,
  REGISTRATION_STATUSES,
  SOURCE_VALUES,
} from '@/lib/domain/registrations/vocabulary';

/**
 * What leaves this area, as JSON: amounts as decimal strings of minor units, instants as ISO strings, days as
 * 'YYYY-MM-DD'. Screens take the types alone, so that no browser carries a parser for what the server has checked.
 */
const instant = z.string();
const money = { amountMinor: z.string(), currency: z.string() };
export const ownAnswer = z.object({ key: z.string(), label: z.string(), value: z.string() });
const named = z.object({ id: z.uuid(), name: z.string() });

const clock = z.object({
  dueAt: instant,
  /** Since when it waits for the partner. */
  pausedAt: instant.nullable(),
  /** Working time left when the question was asked, and in all; negative once it is late. */
  leftMs: z.number(),
  totalMs: z.number(),
});
export type ClockView = z.output<typeof clock>;

const summary = {
  id: z.uuid(),
  number: z.number(),
  version: z.number(),
  status: z.enum(REGISTRATION_STATUSES),
  company: z.string(),
  partner: named,
  submittedBy: z.string().nullable(),
  ...money,
  dealType: z.enum(DEAL_TYPE_VALUES),
  conflict: z.enum(CONFLICT_CLASSES),
  submittedAt: instant,
  clock,
  question: z.string().nullable(),
  decidedAt: instant.nullable(),
  /** Who approved or rejected it; for what, if it was rejected. */
  decidedBy: z.string().nullable(),
  rejectedFor: z.enum(REJECTION_REASON_VALUES).nullable(),
  protectedUntil: instant.nullable(),
  opportunity: z.object({ id: z.uuid(), number: z.number(), standing: z.enum(STAGE_KINDS) }).nullable(),
  /** The kind of what is asked after the decision and waits for an answer. */
  openRequest: z.enum(REQUEST_KINDS).nullable(),
  /** The level that it waits for, where several people decide; null where one does. */
  step: stepView.nullable(),
};

export const registrationSummary = z.object(summary);
export type RegistrationSummary = z.output<typeof registrationSummary>;

export const registrationList = z.object({
  /** The server's clock: every "3 h left" on a screen is reckoned from it. */
  now: instant,
  items: z.array(registrationSummary),
  counts: z.object({ submitted: z.number(), returned: z.number(), decided: z.number(), asked: z.number() }),
  /** Where the next page begins; null when all are here. */
  next: z.uuid().nullable(),
});
export type RegistrationList = z.output<typeof registrationList>;

const decision = z.object({
  verdict: z.enum(VERDICTS),
  reason: z.enum(REJECTION_REASON_VALUES).nullable(),
  /** What the partner reads, a paragraph each. */
  letter: z.array(z.string()),
  by: z.string(),
  at: instant,
});
export type DecisionView = z.output<typeof decision>;

/** What a registration's history tells, by the names of events. */
const HAPPENINGS = [
  'submitted',
  'returned',
  'answered',
  'withdrawn',
  'approved',
  'rejected',
  'requested',
  'request_decided',
  'request_dropped',
  'cancelled',
  'expired',
  'protection_ending',
  'inactivity_warned',
  'level_approved',
  'file_attached',
  'file_removed',
  'escalated',
] as const;

const request = z.object({
  id: z.uuid(),
  kind: z.enum(REQUEST_KINDS),
  status: z.enum(REQUEST_STATUSES),
  reason: z.string(),
  /** Of an extension. */
  days: z.number().nullable(),
  /** Of a deal that changed: what it is worth now. */
  amountMinor: z.string().nullable(),
  currency: z.string().nullable(),
  askedBy: z.string(),
  askedAt: instant,
  dueAt: instant,
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  answer: z.string(),
  version: z.number(),
});
export type RequestView = z.output<typeof request>;

const happening = z.object({
  id: z.uuid(),
  kind: z.enum(HAPPENINGS),
  at: instant,
  actor: z.string(),
  /** What was asked, answered or given as a reason. */
  said: z.string().nullable(),
});
export type Happening = z.output<typeof happening>;

const details = {
  ...summary,
  now: instant,
  website: z.string(),
  country: z.string(),
  street: z.string().nullable(),
  postcode: z.string().nullable(),
  city: z.string().nullable(),
  registryNo: z.string().nullable(),
  industry: z.string().nullable(),
  /** Blank where the programme doesn't ask for it, like the address and the problem. */
  contactName: z.string(),
  contactTitle: z.string().nullable(),
  contactEmail: z.string(),
  phone: z.string().nullable(),
  closeDate: z.string(),
  units: z.number().nullable(),
  /** Asked beyond what the programme gives, in percent. */
  discount: z.number().nullable(),
  problem: z.string(),
  competitor: z.string().nullable(),
  incumbent: z.string().nullable(),
  teamingPartner: z.string().nullable(),
  tender: z.boolean().nullable(),
  tenderDate: z.string().nullable(),
  source: z.enum(SOURCE_VALUES).nullable(),
  nextStep: z.string().nullable(),
  externalId: z.string().nullable(),
  /** The programme's own questions as they were asked, with the answers. */
  own: z.array(ownAnswer),
  products: z.array(named),
  answer: z.string().nullable(),
  /** What may be changed with the answer to the question. */
  askedFields: z.array(z.string()),
  /** The last verdict; null while nobody has looked at it. */
  decision: decision.nullable(),
  history: z.array(happening),
  /** Who decides at the vendor, where one person looks after this partner. */
  manager: z.string().nullable(),
  /** What the deal is sold for while it is protected; null where nothing is promised. */
  price: z.object({ points: z.number(), because: z.string() }).nullable(),
  /** What was asked after the decision, newest first. */
  requests: z.array(request),
  /** The days of protection that can be asked for now, at most; null when none can. */
  longestExtension: z.number().nullable(),
  /** Whether another customer or other products can be asked for. */
  mayCorrect: z.boolean(),
  /** Until when the rejection can be appealed; null when it can't. */
  appealUntil: instant.nullable(),
  /** When and why protection ended before the deal did. */
  ended: z.object({ at: instant, letter: z.array(z.string()) }).nullable(),
  /** The registration that had ended and is asked for again with this one. */
  renews: z.object({ id: z.uuid(), number: z.number() }).nullable(),
};

const signal = z.object({ signal: z.enum(SIGNALS), mine: z.string(), theirs: z.string(), weight: z.number() });

/** A registration or deal that this one resembles, as it is now. For the vendor's eyes only. */
const match = z.object({
  kind: z.enum(MATCH_KINDS),
  id: z.uuid(),
  /** Zero where it has none: a company of the vendor's own list. */
  number: z.number(),
  title: z.string(),
  /** Whose it is; null: the vendor's own. */
  partner: named.nullable(),
  amountMinor: z.string().nullable(),
  currency: z.string().nullable(),
  class: z.enum(CONFLICT_CLASSES),
  score: z.number(),
  signals: z.array(signal),
  ruleVersion: z.number(),
  /** Where it stands: a stage's name, or what became of the request. */
  standing: z.string(),
  isOpen: z.boolean(),
  since: instant,
  lastActivityAt: instant.nullable(),
  protectedUntil: instant.nullable(),
});
export type MatchView = z.output<typeof match>;

export const vendorRegistration = z.object({
  audience: z.literal('vendor'),
  ...details,
  partnerFacts: z.object({ type: partnerType, tier: partnerTier, region: z.string(), certified: z.boolean() }),
  matches: z.array(match),
  /** Requests for the same customer that came after this one. */
  /** The levels on which it is decided; null where anybody who decides takes it alone. */
  approval: approvalView.nullable(),
  later: z.array(z.object({ id: z.uuid(), number: z.number(), partner: z.string(), submittedAt: instant })),
  /** The viewer rejected what is appealed now: somebody else decides. */
  isOwnJudgement: z.boolean(),
  /** From which scores on somebody should look, and it is taken for the same customer. */
  scale: z.object({ similarFrom: z.number(), conflictFrom: z.number() }),
  /** Approving now needs to say that two partners shall go on side by side. */
  protectedElsewhere: z.boolean(),
  /** Where the deal would begin; null when no published process takes it. */
  start: z.object({ process: z.string(), stage: z.string() }).nullable(),
  /** The points it would get if it were approved now. */
  priceIfApproved: z.object({ points: z.number(), because: z.string() }),
  /** The end of protection if it were approved now. */
  protectedUntilIfApproved: instant,
});
export type VendorRegistration = z.output<typeof vendorRegistration>;

/** Without anything of a rival: of a conflict a partner learns the class alone. */
export const partnerRegistration = z.object({ audience: z.literal('partner'), ...details });
export type PartnerRegistration = z.output<typeof partnerRegistration>;

export const registrationView = z.discriminatedUnion('audience', [vendorRegistration, partnerRegistration]);
export type RegistrationView = z.output<typeof registrationView>;
