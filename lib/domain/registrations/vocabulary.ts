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
export const CONFLICT_CLASSES = ['clean', 'own_duplicate', 'other_request', 'open_deal'] as const;
export type ConflictClass = (typeof CONFLICT_CLASSES)[number];

export const CONFLICT_LABELS: Record<ConflictClass, string> = {
  clean: 'Complete, nothing matches',
  own_duplicate: 'The partner has this customer already',
  other_request: 'Matches another request',
  open_deal: 'Matches an open deal',
};

/** What a partner is told of it once it was sent. */
export const CONFLICT_HINTS: Record<ConflictClass, string | null> = {
  clean: null,
  own_duplicate: 'It looks like another record of yours. The person who decides looks at both.',
  other_request: 'It looks like another request that is being decided. A person decides, and tells you why.',
  open_deal: 'Someone may already be working with this customer. A person decides, and tells you why.',
};

export { DEAL_TYPES };
export type DealType = (typeof DEAL_TYPES)[number]['value'];
export const DEAL_TYPE_VALUES = DEAL_TYPES.map(({ value }) => value) as [DealType, ...Array<DealType>];

export function dealTypeLabel(type: DealType): string {
  return DEAL_TYPES.find(({ value }) => value === type)?.label ?? type;
}

/** What a registration asks for at most; with the currency, the amount is one answer. */
export const MANDATORY = {
  company: 'Company, legal name',
  website: 'Website',
  country: 'Country',
  contactName: 'Contact, name',
  contactEmail: 'Contact, work e-mail',
  dealType: 'Deal type',
  productIds: 'Product',
  amount: 'Estimated amount',
  closeDate: 'Expected order date',
  problem: 'What problem do they want solved',
} as const;

export const OPTIONAL = {
  city: 'City',
  competitor: 'Competitor',
  nextStep: 'Next step',
  externalId: 'Your own reference',
} as const;

export type Answer = keyof typeof MANDATORY | keyof typeof OPTIONAL | 'currency';

/** A form as its seller left it: every answer exactly as typed, right or wrong. */
export type RawAnswers = Readonly<Record<Exclude<Answer, 'productIds'>, string>> & {
  productIds: ReadonlyArray<string>;
};

export const NO_ANSWERS: RawAnswers = {
  company: '',
  website: '',
  country: '',
  contactName: '',
  contactEmail: '',
  dealType: '',
  productIds: [],
  amount: '',
  currency: '',
  closeDate: '',
  problem: '',
  city: '',
  competitor: '',
  nextStep: '',
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
