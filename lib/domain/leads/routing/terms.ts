import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { TermsView } from './schema';

/** Which leads a partner takes; as it is before anybody said so, with version 0. */
export async function viewTerms(tx: Tx, partnerId: string): Promise<TermsView> {
  const row = await tx.leadTerms.findUnique({ where: { partnerId }, omit: { workspaceId: true } });
  return row ?? { ...NOTHING_SAID, partnerId };
}

const NOTHING_SAID = {
  countries: [],
  lines: [],
  cap: null,
  weight: null,
  latitude: null,
  longitude: null,
  version: 0,
};
