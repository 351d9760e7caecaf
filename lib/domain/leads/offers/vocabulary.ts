export const OFFER_STATUSES = ['open', 'accepted', 'declined', 'timed_out', 'withdrawn', 'missed'] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

export const OFFER_LABELS: Record<OfferStatus, { vendor: string; partner: string }> = {
  open: { vendor: 'Waits for an answer', partner: 'Waits for you' },
  accepted: { vendor: 'Accepted', partner: 'Accepted' },
  declined: { vendor: 'Declined', partner: 'You declined' },
  timed_out: { vendor: 'Did not answer in time', partner: 'Time ran out' },
  withdrawn: { vendor: 'Taken back', partner: 'Taken back' },
  missed: { vendor: 'Somebody else was faster', partner: 'Somebody else was faster' },
};

export const DECLINE_REASONS = [
  { value: 'no_capacity', label: 'No time for it now' },
  { value: 'not_our_field', label: 'Not what we do' },
  { value: 'too_far', label: 'Too far away' },
  { value: 'already_ours', label: 'We talk to them already' },
  { value: 'spam', label: 'Looks like spam' },
  { value: 'other', label: 'Something else' },
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number]['value'];

export function declineLabel(reason: string): string {
  return DECLINE_REASONS.find(({ value }) => value === reason)?.label ?? reason;
}

/** What a partner may know of a lead before it accepts it. */
export type Teaser = {
  country: string | null;
  city: string | null;
  industry: string | null;
  source: string;
  product: string | null;
  size: string | null;
  chance: number | null;
};
