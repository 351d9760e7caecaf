import { PARTNER_ROLES, VENDOR_ROLES, type Role } from '@/lib/platform/viewer';

export { PARTNER_ROLES, VENDOR_ROLES, type Role };

/** What the roles are called on every screen. */
export const ROLE_LABELS: Record<Role, string> = {
  vendor_admin: 'Channel operations',
  channel_manager: 'Channel manager',
  executive: 'Executive',
  presales: 'Vendor pre-sales',
  partner_admin: 'Partner admin',
  partner_seller: 'Partner seller',
};

/** What each role comes to, in half a sentence. */
export const ROLE_REACH: Record<Role, string> = {
  vendor_admin: 'everything; settings, keys and roles',
  channel_manager: 'partners, registrations, all deals',
  executive: 'everything, changes nothing',
  presales: 'all deals; helps to win them',
  partner_admin: 'their company’s deals and people',
  partner_seller: 'their company’s deals',
};

export type WorkspaceView = {
  id: string;
  name: string;
  currency: string;
  timeZone: string;
  locale: string;
  sample: boolean;
  version: number;
};

/** Somebody of the sample workspace, to look around as. */
export type SamplePerson = { name: string; email: string; role: Role; partnerName: string | null };
