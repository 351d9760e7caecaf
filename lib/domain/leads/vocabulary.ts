/** Words of leads that screens use without carrying a parser along. */
export const LEAD_STATUSES = ['new', 'offered', 'working', 'converted', 'nurture', 'junk', 'lost'] as const;
export type LeadStatus = (typeof LEAD_STATUSES)[number];

/** Nothing is done with it now. */
export const CLOSED_STATUSES = ['converted', 'junk', 'lost'] as const;

/** What a status means to each side. */
export const STATUS_LABELS: Record<LeadStatus, { vendor: string; partner: string }> = {
  new: { vendor: 'To give out', partner: 'With the vendor' },
  offered: { vendor: 'Offered', partner: 'Offered' },
  working: { vendor: 'With a partner', partner: 'Yours' },
  converted: { vendor: 'Converted', partner: 'Converted' },
  nurture: { vendor: 'Later', partner: 'Later' },
  junk: { vendor: 'No lead', partner: 'No lead' },
  lost: { vendor: 'Lost', partner: 'Lost' },
};

/** All that a lead may become. A closed one may be opened again, but for one that is a deal. */
export const NEXT_STATUSES: Record<LeadStatus, ReadonlyArray<LeadStatus>> = {
  new: ['offered', 'working', 'converted', 'nurture', 'junk', 'lost'],
  offered: ['new', 'working', 'junk', 'lost', 'nurture'],
  working: ['new', 'converted', 'nurture', 'junk', 'lost'],
  nurture: ['new', 'working', 'junk', 'lost'],
  junk: ['new', 'working'],
  lost: ['new', 'working'],
  converted: [],
};

export const LEAD_ORIGINS = ['form', 'page', 'webhook', 'api', 'import'] as const;
export type LeadOrigin = (typeof LEAD_ORIGINS)[number];

export const ORIGIN_LABELS: Record<LeadOrigin, string> = {
  form: 'Written down here',
  page: 'Campaign page',
  webhook: 'Webhook',
  api: 'API',
  import: 'Import',
};

/** Why it is no lead, or none any more. */
export const CLOSE_REASONS = [
  { value: 'spam', label: 'Spam or a test', status: 'junk' },
  { value: 'not_reachable', label: 'Could not be reached', status: 'junk' },
  { value: 'not_a_buyer', label: 'Will never buy: student, supplier, job seeker', status: 'junk' },
  { value: 'wrong_details', label: 'The details are wrong', status: 'junk' },
  { value: 'no_need', label: 'No need', status: 'lost' },
  { value: 'no_budget', label: 'No budget', status: 'lost' },
  { value: 'competitor', label: 'Bought from a competitor', status: 'lost' },
  { value: 'timing', label: 'Not now, and no date to come back to', status: 'lost' },
  { value: 'other', label: 'Something else', status: 'lost' },
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number]['value'];

export function closeReasonLabel(reason: string): string {
  return CLOSE_REASONS.find(({ value }) => value === reason)?.label ?? reason;
}

/** What comes from where, as most vendors call it; any other name may be written. */
export const COMMON_SOURCES = [
  'Website',
  'Trade fair',
  'Webinar',
  'Advertising',
  'Referral',
  'Cold call',
  'Newsletter',
];

/** As people say and write it. */
export function leadNumber(number: number): string {
  return `L-${number}`;
}

export function leadHref(audience: 'vendor' | 'partner', id: string): string {
  return audience === 'vendor' ? `/leads/${id}` : `/portal/leads/${id}`;
}

export const TOUCH_KINDS = [
  { value: 'visit', label: 'Looked at the website' },
  { value: 'download', label: 'Downloaded something' },
  { value: 'form', label: 'Filled in a form' },
  { value: 'event', label: 'Came to an event' },
  { value: 'reply', label: 'Answered a mail' },
  { value: 'meeting', label: 'Met us' },
] as const;
export type TouchKind = (typeof TOUCH_KINDS)[number]['value'];

export function isWithPartner({ partnerId }: { partnerId: string | null }): boolean {
  return partnerId !== null;
}

/** Something that happened with a lead, with the data of its event. */
export type HistoryEntry = {
  id: string;
  name: string;
  actor: string | null;
  at: string;
  data: Readonly<Record<string, unknown>>;
};

/** A table that is pasted or read from a file comes in one piece, and our own screens send no larger ones. */
const MOST_TABLE_BYTES = 900_000;

export const TABLE_TOO_LARGE =
  'This table is larger than 900 KB. Take it over in parts, each with the line of headings.';

export function isTableTooLarge(table: string): boolean {
  return new TextEncoder().encode(table).length > MOST_TABLE_BYTES;
}
