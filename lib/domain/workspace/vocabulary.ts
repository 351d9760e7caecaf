import type { Role } from '@/lib/platform/viewer';

/** What the roles are called on every screen. */
export const ROLE_LABELS: Record<Role, string> = {
  vendor_admin: 'Channel operations',
  channel_manager: 'Channel manager',
  executive: 'Executive',
  partner_admin: 'Partner admin',
  partner_seller: 'Partner seller',
};

export type WorkspaceView = {
  id: string;
  name: string;
  currency: string;
  timeZone: string;
  locale: string;
  decisionHours: number;
  protectionDays: number;
  sample: boolean;
  version: number;
};

/** Somebody of the sample workspace, to look around as. */
export type SamplePerson = { name: string; email: string; role: Role; partnerName: string | null };
