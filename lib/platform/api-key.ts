import { sha256Hex } from '@/lib/core/tokens';
import { pool } from './db/client';
import { asViewer } from './db/scope';
import { reportBug } from './log';
import { systemViewer, type ApiKeyViewer } from './viewer';

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
  void noteUse(row);
  return { kind: 'apiKey', workspaceId, keyId: row.id, name, scopes };
}

/** When each key was last noted: to the minute is near enough for whoever tidies up keys. */
const noted = new Map<string, number>();
const MINUTE_MS = 60_000;

/** Not waited for, and no reason to refuse a request when it fails. */
async function noteUse({ id, workspaceId }: KeyRow): Promise<void> {
  const now = Date.now();
  if (now - (noted.get(id) ?? 0) < MINUTE_MS) return;
  noted.set(id, now);

  const used = { where: { id }, data: { lastUsedAt: new Date(now) } };
  await asViewer(systemViewer(workspaceId), 'write', (tx) => tx.apiKey.updateMany(used)).catch((error: unknown) =>
    reportBug(error, 'api key'),
  );
}
