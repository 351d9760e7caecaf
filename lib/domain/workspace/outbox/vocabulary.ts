export const MAIL_STATUSES = [
  { value: 'failed', label: 'Failed' },
  { value: 'queued', label: 'Waiting' },
  { value: 'kept', label: 'Kept here' },
  { value: 'sent', label: 'Sent' },
] as const;
export type MailStatus = (typeof MAIL_STATUSES)[number]['value'];

export type MailRow = {
  id: string;
  recipient: string;
  subject: string;
  status: MailStatus;
  attempts: number;
  lastError: string | null;
  createdAt: string;
  sentAt: string | null;
};

export type MailView = MailRow & { text: string };

export type Outbox = {
  mails: ReadonlyArray<MailRow>;
  counts: Readonly<Record<MailStatus, number>>;
  /** How many there are under the chosen status. */
  total: number;
};
