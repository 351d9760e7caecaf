import { sha256Hex } from '@/lib/core/tokens';
import { pool } from './db/client';
import type { ApiKeyViewer } from './viewer';

type KeyRow = { id: string; workspaceId: string; name: string; scopes: Array<string> };

/** The viewer of a key that was not revoked; null otherwise. Only the key's hash is ever stored. */
export async function findApiKeyViewer(key: string): Promise<ApiKeyViewer | null> {
  const { rows } = await pool().query<KeyRow>({
    name: 'find_api_key',
    text: 'select * from app_find_api_key($1)',
    values: [sha256Hex(key)],
  });
  const [row] = rows;
  if (!row) return null;

  const { workspaceId, name, scopes } = row;
  return { kind: 'apiKey', workspaceId, keyId: row.id, name, scopes };
}
