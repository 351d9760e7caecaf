/** What the log can be narrowed to; the values are what events are about. */
export const SUBJECTS = [
  { value: 'opportunity', label: 'deals' },
  { value: 'registration', label: 'registrations' },
  { value: 'partner', label: 'partners' },
  { value: 'process', label: 'processes' },
  { value: 'user', label: 'people' },
  { value: 'invitation', label: 'invitations' },
  { value: 'api_key', label: 'API keys' },
  { value: 'product', label: 'products' },
  { value: 'rate', label: 'exchange rates' },
  { value: 'workspace', label: 'the workspace' },
  { value: 'import', label: 'imports' },
] as const;

export type LoggedEvent = {
  id: string;
  name: string;
  subjectType: string;
  subjectId: string;
  actorName: string;
  partnerName: string | null;
  /** What it was about, as far as the event itself says. */
  about: string | null;
  createdAt: string;
};

export type LogPage = {
  events: ReadonlyArray<LoggedEvent>;
  /** Where the next page begins; null at the end. */
  next: string | null;
};

export type LogCheck = {
  /** Null while nothing is sealed yet. */
  sealedUpTo: string | null;
  seals: number;
  events: number;
  /** The number of the first seal that does not hold; null when all do. */
  brokenAt: number | null;
};
