/** What is asked about a registration after its decision. */
export const REQUEST_KINDS = ['extension', 'appeal', 'change', 'correction'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const REQUEST_STATUSES = ['open', 'granted', 'refused', 'dropped'] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

export const REQUEST_LABELS: Record<RequestKind, string> = {
  extension: 'Longer protection',
  appeal: 'Appeal',
  change: 'The deal changed',
  correction: 'Another customer or product',
};

/** What became of it, as both sides read it. */
export const OUTCOME_LABELS: Record<RequestKind, Record<RequestStatus, string>> = {
  extension: { open: 'Asked', granted: 'Extended', refused: 'Not extended', dropped: 'Taken back' },
  appeal: { open: 'Appealed', granted: 'Overturned', refused: 'Upheld', dropped: 'Taken back' },
  change: { open: 'To confirm', granted: 'Confirmed', refused: 'Stays as approved', dropped: 'Changed back' },
  correction: { open: 'Asked', granted: 'Changed', refused: 'Stays as approved', dropped: 'Taken back' },
};
