export const VENDOR_ROLES = ['vendor_admin', 'channel_manager', 'executive', 'presales'] as const;
export const PARTNER_ROLES = ['partner_admin', 'partner_seller'] as const;

export type VendorRole = (typeof VENDOR_ROLES)[number];
export type PartnerRole = (typeof PARTNER_ROLES)[number];
export type Role = VendorRole | PartnerRole;

type Person = { workspaceId: string; userId: string; sessionId: string | null; name: string };

export type VendorViewer = Person & { kind: 'vendor'; role: VendorRole };
export type PartnerViewer = Person & { kind: 'partner'; role: PartnerRole; partnerId: string; partnerName: string };
export type ApiKeyViewer = {
  kind: 'apiKey';
  workspaceId: string;
  keyId: string;
  name: string;
  scopes: ReadonlyArray<string>;
};
/** The product itself: jobs, sign-in, set-up, the sample generator. Never built from a request's content. */
export type SystemViewer = { kind: 'system'; workspaceId: string; name: string };

/** Who is asking. Everything that reads or writes takes one, as its first argument. */
export type Viewer = VendorViewer | PartnerViewer | ApiKeyViewer | SystemViewer;

export function systemViewer(workspaceId: string, name = 'Tributary'): SystemViewer {
  return { kind: 'system', workspaceId, name };
}

/** The role by which the viewer acts: a key does what administrators may; null for the product itself. */
export function roleOf(viewer: Viewer): Role | null {
  if (viewer.kind === 'system') return null;
  return viewer.kind === 'apiKey' ? 'vendor_admin' : viewer.role;
}

/** The person behind the viewer; null for keys and the product itself. */
export function userIdOf(viewer: Viewer): string | null {
  return 'userId' in viewer ? viewer.userId : null;
}

export function isVendorRole(role: string): role is VendorRole {
  return VENDOR_ROLES.some((known) => known === role);
}

export function isPartnerRole(role: string): role is PartnerRole {
  return PARTNER_ROLES.some((known) => known === role);
}
