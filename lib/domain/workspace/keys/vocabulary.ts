/** What a key may be allowed, in the order in which it is offered. A key never does what an administrator may not. */
export const SCOPES = [
  { value: 'partner:read', label: 'Read partners' },
  { value: 'partner:write', label: 'Add and change partners' },
  { value: 'account:read', label: 'Find customers' },
  { value: 'process:read', label: 'Read processes' },
  { value: 'process:write', label: 'Try drafts of processes' },
  { value: 'opportunity:read', label: 'Read deals and the board' },
  { value: 'opportunity:write', label: 'Add, change and move deals' },
  { value: 'registration:read', label: 'Read registrations' },
  { value: 'registration:write', label: 'Submit and decide registrations' },
  { value: 'lead:read', label: 'Read leads' },
  { value: 'lead:write', label: 'Write and change leads' },
  { value: 'task:read', label: 'Read tasks' },
  { value: 'task:write', label: 'Write and settle tasks' },
  { value: 'insight:read', label: 'Read figures' },
] as const;
export type Scope = (typeof SCOPES)[number]['value'];

export type ApiKeyView = {
  id: string;
  name: string;
  /** The first characters, to tell keys apart; the rest is known to nobody but its holder. */
  prefix: string;
  scopes: ReadonlyArray<string>;
  createdAt: string;
  lastUsedAt: string | null;
};

/** The key itself is in this answer and nowhere else, ever. */
export type NewApiKey = { apiKey: ApiKeyView; key: string };
