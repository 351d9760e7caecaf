import { newId } from '@/lib/core/ids';
import { sha256Hex, token } from '@/lib/core/tokens';
import type { VendorViewer } from '@/lib/platform/viewer';
import { SCOPES } from '@/lib/domain/workspace/keys/vocabulary';
import { inWorkspace } from './workspace';

/** A key of the vendor, in plain; with every scope there is unless said otherwise. */
export async function aKeyFor(
  { workspaceId, userId }: VendorViewer,
  scopes: ReadonlyArray<string> = SCOPES.map(({ value }) => value),
): Promise<{ id: string; key: string }> {
  const [id, key] = [newId(), `trb_${token(24)}`];
  const row = { id, workspaceId, name: 'ERP', prefix: key.slice(0, 9), keyHash: sha256Hex(key), createdById: userId };
  await inWorkspace(workspaceId, ({ tx }) => tx.apiKey.create({ data: { ...row, scopes: [...scopes] } }));
  return { id, key };
}
