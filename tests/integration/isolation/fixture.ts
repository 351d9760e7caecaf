import type { ApiKeyViewer, PartnerViewer, VendorViewer, Viewer } from '@/lib/platform/viewer';
import { aColleagueOf, aPartnerOf, aVendor } from '../../factories/workspace';

/** Everybody who might ask. `seller` and `partnerAdmin` are colleagues; what fixtures make belongs to their partner. */
export type World = {
  workspaceId: string;
  admin: VendorViewer;
  manager: VendorViewer;
  executive: VendorViewer;
  partnerAdmin: PartnerViewer;
  seller: PartnerViewer;
  /** A seller of another partner of the same vendor. */
  rival: PartnerViewer;
  /** The administrator, and a partner, of another vendor. */
  stranger: VendorViewer;
  strangersPartner: PartnerViewer;
};

export type Fixture = {
  /** Makes what the operation works on, fresh for every call, and answers the input that names it. `by` is who will ask. */
  input: (world: World, by: Viewer) => Promise<object> | object;
  /**
   * Whose is the row that the input names?
   * `partner`: our partner's: to a rival it does not exist. `workspace`: every partner may see it, another vendor's
   * people may not. `own`: the asker's own, whoever asks, or none at all: then the answer must hold nothing of ours.
   */
  names: 'partner' | 'workspace' | 'own';
};

/** By operation name. An operation without one fails the isolation test. */
export type Fixtures = Readonly<Record<string, Fixture>>;

export async function aWorld(): Promise<World> {
  const admin = await aVendor('vendor_admin');
  const { workspaceId } = admin;
  const seller = await aPartnerOf(admin, { name: 'Kestrel Systemhaus' });
  const stranger = await aVendor('vendor_admin');

  return {
    workspaceId,
    admin,
    manager: await aVendor('channel_manager', workspaceId),
    executive: await aVendor('executive', workspaceId),
    partnerAdmin: await aColleagueOf(seller, 'partner_admin'),
    seller,
    rival: await aPartnerOf(admin, { name: 'Tidewell IT' }),
    stranger,
    strangersPartner: await aPartnerOf(stranger, { name: 'Farrow & Lund', as: 'partner_admin' }),
  };
}

/** A key of our vendor with the given scopes. */
export function aKeyOf({ workspaceId, admin }: World, scopes: ReadonlyArray<string>): ApiKeyViewer {
  return { kind: 'apiKey', workspaceId, keyId: admin.userId, name: 'Test key', scopes };
}
