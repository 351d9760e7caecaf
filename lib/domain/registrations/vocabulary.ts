import { DEAL_TYPES } from '@/lib/domain/process/vocabulary';

/** Words of deal registration that screens use without carrying a parser along. */
export const REGISTRATION_STATUSES = [
  'submitted',
  'returned',
  'approved',
  'rejected',
  'withdrawn',
  'appealed',
  'expired',
  'cancelled',
] as const;
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number];

/** Nobody waits for the first decision any more. */
export const DECIDED_STATUSES = ['approved', 'rejected', 'withdrawn', 'appealed', 'expired', 'cancelled'] as const;

/** What a status means to each side. */
export const STATUS_LABELS: Record<RegistrationStatus, { vendor: string; partner: string }> = {
  submitted: { vendor: 'To decide', partner: 'In review' },
  returned: { vendor: 'Waiting for the partner', partner: 'They ask you' },
  approved: { vendor: 'Approved', partner: 'Approved' },
  rejected: { vendor: 'Rejected', partner: 'Not approved' },
  withdrawn: { vendor: 'Withdrawn', partner: 'Withdrawn' },
  appealed: { vendor: 'Appeal to decide', partner: 'Appeal in review' },
  expired: { vendor: 'Expired', partner: 'Protection ended' },
  cancelled: { vendor: 'Cancelled', partner: 'Cancelled' },
};

/** All that a registration may become. Once approved it is a deal, whose stages say whether it is won or lost. */
export const NEXT_STATUSES: Record<RegistrationStatus, ReadonlyArray<RegistrationStatus>> = {
  submitted: ['returned', 'approved', 'rejected', 'withdrawn'],
  returned: ['submitted', 'approved', 'rejected', 'withdrawn'],
  approved: ['expired', 'cancelled'],
  rejected: ['appealed'],
  appealed: ['approved', 'rejected'],
  withdrawn: [],
  expired: [],
  cancelled: [],
};

/** What a registration resembles, from harmless to grave. A partner learns the class alone, never whose or how much. */
export const CONFLICT_CLASSES = [
  'clean',
  'own_duplicate',
  'outreach',
  'other_request',
  'open_lead',
  'existing_customer',
  'open_deal',
  'direct_account',
] as const;
export type ConflictClass = (typeof CONFLICT_CLASSES)[number];

export const CONFLICT_LABELS: Record<ConflictClass, string> = {
  clean: 'Complete, nothing matches',
  own_duplicate: 'The partner has this customer already',
  outreach: 'We turned to this company lately',
  other_request: 'Matches another request',
  open_lead: 'Another partner works on this lead',
  existing_customer: 'Buys from us already',
  open_deal: 'Matches an open deal',
  direct_account: 'We sell to this company ourselves',
};

const SOMEONE = 'Someone may already be working with this customer. A person decides, and tells you why.';

/** What a partner is told of it once it was sent. */
export const CONFLICT_HINTS: Record<ConflictClass, string | null> = {
  clean: null,
  own_duplicate: 'It looks like another record of yours. The person who decides looks at both.',
  other_request: 'It looks like another request that is being decided. A person decides, and tells you why.',
  outreach: SOMEONE,
  open_lead: SOMEONE,
  existing_customer: 'This company may be a customer already. A person decides, and tells you why.',
  open_deal: SOMEONE,
  direct_account: 'We may be talking to this company ourselves. A person decides, and tells you why.',
};

export { DEAL_TYPES };
export type DealType = (typeof DEAL_TYPES)[number]['value'];
export const DEAL_TYPE_VALUES = DEAL_TYPES.map(({ value }) => value) as [DealType, ...Array<DealType>];

export function dealTypeLabel(type: DealType): string {
  return DEAL_TYPES.find(({ value }) => value === type)?.label ?? type;
}

/** Asked of everybody: without them nobody can say whose the customer is, nor open the deal. With the currency, the amount is one answer. */
export const ALWAYS_ASKED = {
  company: 'Company, legal name',
  website: 'Website',
  country: 'Country',
  dealType: 'Deal type',
  productIds: 'Product',
  amount: 'Estimated amount',
  closeDate: 'Expected order date',
} as const;

/** What a programme must have, may have or does not ask, see form/. In the order in which the form asks. */
export const CHOSEN = {
  street: 'Street and number',
  postcode: 'Postcode',
  city: 'City',
  registryNo: 'Company registry or D-U-N-S number',
  industry: 'Industry',
  contactName: 'Contact, name',
  contactTitle: 'Contact, role',
  contactEmail: 'Contact, work e-mail',
  phone: 'Contact, phone',
  units: 'Number of units',
  discount: 'Special discount asked, percent',
  problem: 'What problem do they want solved',
  competitor: 'Competitor',
  incumbent: 'Who supplies them today',
  teamingPartner: 'Partner you work with on this',
  tender: 'Is it a public tender',
  tenderDate: 'Tender published on',
  source: 'How the deal came about',
  nextStep: 'Next step',
  externalId: 'Your own reference',
} as const;

export const ANSWER_LABELS = { ...ALWAYS_ASKED, ...CHOSEN } as const;

export type ChosenAnswer = keyof typeof CHOSEN;
export type Answer = keyof typeof ANSWER_LABELS | 'currency';

export const SOURCES = [
  { value: 'partner', label: 'We found the customer' },
  { value: 'vendor', label: 'The vendor sent it to us' },
  { value: 'campaign', label: 'A campaign or event' },
  { value: 'customer', label: 'The customer came to us' },
] as const;
export type Source = (typeof SOURCES)[number]['value'];
export const SOURCE_VALUES = SOURCES.map(({ value }) => value) as [Source, ...Array<Source>];

export function sourceOf(stored: string | null): Source | null {
  return SOURCE_VALUES.find((value) => value === stored) ?? null;
}

export function sourceLabel(source: Source): string {
  return SOURCES.find(({ value }) => value === source)?.label ?? source;
}

/** A form as its seller left it: every answer exactly as typed, right or wrong. */
export type RawAnswers = Readonly<Record<Exclude<Answer, 'productIds'>, string>> & {
  productIds: ReadonlyArray<string>;
  /** To the programme's own questions, by their keys. */
  own: Readonly<Record<string, string>>;
};

export const NO_ANSWERS: RawAnswers = {
  company: '',
  website: '',
  country: '',
  street: '',
  postcode: '',
  city: '',
  registryNo: '',
  industry: '',
  contactName: '',
  contactTitle: '',
  contactEmail: '',
  phone: '',
  dealType: '',
  productIds: [],
  amount: '',
  currency: '',
  closeDate: '',
  units: '',
  discount: '',
  problem: '',
  competitor: '',
  incumbent: '',
  teamingPartner: '',
  tender: '',
  tenderDate: '',
  source: '',
  nextStep: '',
  own: {},
  externalId: '',
};

/** As people say and write it. */
export function registrationNumber(number: number): string {
  return `R-${number}`;
}

export function registrationHref(audience: 'vendor' | 'partner', id: string): string {
  return audience === 'vendor' ? `/registrations/${id}` : `/portal/registrations/${id}`;
}

/** Where a seller lands after sending: who decides by when, and what happens then. */
export function receiptHref(id: string): string {
  return `${registrationHref('partner', id)}/receipt`;
}

export function draftHref(draftId: string): string {
  return `/portal/deals/register?draft=${draftId}`;
}
