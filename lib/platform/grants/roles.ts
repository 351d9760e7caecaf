export const ADMIN = ['vendor_admin'] as const;
export const STAFF = ['vendor_admin', 'channel_manager'] as const;
export const VENDOR = [...STAFF, 'executive', 'presales'] as const;
export const PARTNER = ['partner_admin', 'partner_seller'] as const;
export const EVERYBODY = [...VENDOR, ...PARTNER] as const;
export const REGISTERING = [...STAFF, ...PARTNER] as const;
/** Who works on deals. */
export const WORKING = [...REGISTERING, 'presales'] as const;
