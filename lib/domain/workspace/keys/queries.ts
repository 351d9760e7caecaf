import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/platform/query';
import type { ApiKeyView } from './vocabulary';

const keyFields = { id: true, name: true, prefix: true, scopes: true, createdAt: true, lastUsedAt: true } as const;

export const listApiKeys = query('workspace.list_api_keys', {
  summary: 'The API keys that work, newest first.',
  input: z.strictObject({}),
  run: async ({ tx }): Promise<ReadonlyArray<ApiKeyView>> => {
    const rows = await tx.apiKey.findMany({
      where: { revokedAt: null },
      orderBy: { createdAt: 'desc' },
      select: keyFields,
    });
    return rows.map(viewApiKey);
  },
});

type KeyRow = Omit<ApiKeyView, 'createdAt' | 'lastUsedAt'> & { createdAt: Date; lastUsedAt: Date | null };

export function viewApiKey({ id, name, prefix, scopes, createdAt, lastUsedAt }: KeyRow): ApiKeyView {
  const [created, used] = [createdAt.toISOString(), lastUsedAt?.toISOString() ?? null];
  return { id, name, prefix, scopes, createdAt: created, lastUsedAt: used };
}
