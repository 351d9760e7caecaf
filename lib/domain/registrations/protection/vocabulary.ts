/** Why the vendor ends a protection before its time: what the manager picks, and what the partner reads. */
export const CANCELLATION_REASONS = [
  {
    value: 'no_progress',
    label: 'No progress with the customer',
    words: 'We saw no progress with this customer.',
  },
  {
    value: 'customer_wish',
    label: 'The customer chose another partner',
    words: 'The customer asked to work with somebody else.',
  },
  {
    value: 'wrong_facts',
    label: 'What was registered was not so',
    words: 'What was registered turned out not to be so.',
  },
  {
    value: 'agreement_ended',
    label: 'The partner agreement ended',
    words: 'Your agreement with us has ended.',
  },
  { value: 'other', label: 'Another reason', words: '' },
] as const;
export type CancellationReason = (typeof CANCELLATION_REASONS)[number]['value'];

export const CANCELLATION_REASON_VALUES = CANCELLATION_REASONS.map(({ value }) => value) as [
  CancellationReason,
  ...Array<CancellationReason>,
];

/** What ended a protection by itself. */
export const EXPIRY_REASONS = ['time', 'inactivity'] as const;
export type ExpiryReason = (typeof EXPIRY_REASONS)[number];

/** As the partner reads it. */
export const EXPIRY_WORDS: Record<ExpiryReason, string> = {
  time: 'The time of protection is over.',
  inactivity: 'Nothing happened with this deal for too long.',
};
