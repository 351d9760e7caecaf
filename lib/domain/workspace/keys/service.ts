import 'server-only';
import { newId } from '@/lib/core/ids';
import { sha256Hex, token } from '@/lib/core/tokens';
import { command } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { apiKeyError } from './errors';
import { apiKeyCreated, apiKeyRevoked } from './events';
import { viewApiKey } from './queries';
import { createApiKeySchema, revokeApiKeySchema } from './schema';
import type { NewApiKey } from './vocabulary';

const PREFIX_LENGTH = 9;

export const createApiKey = command('workspace.create_api_key', {
  summary: 'Makes an API key. The key is in this answer and cannot be read again.',
  input: createApiKeySchema,
  run: async ({ tx, viewer, now, record }, { name, scopes }): Promise<NewApiKey> => {
    const createdById = userIdOf(viewer);
    if (!createdById) throw apiKeyError('no_person');

    const key = `trb_${token(24)}`;
    const row = { id: newId(), name, prefix: key.slice(0, PREFIX_LENGTH), scopes, createdAt: now };
    const { workspaceId } = viewer;
    await tx.apiKey.createMany({ data: { ...row, workspaceId, createdById, keyHash: sha256Hex(key) } });
    await record(apiKeyCreated, { id: row.id, partnerId: null }, { name, scopes });
    return { apiKey: viewApiKey({ ...row, lastUsedAt: null }), key };
  },
});

export const revokeApiKey = command('workspace.revoke_api_key', {
  summary: 'Revokes an API key. It stops working at once.',
  input: revokeApiKeySchema,
  run: async ({ tx, now, record }, { keyId: id }) => {
    const key = await tx.apiKey.findFirst({ where: { id, revokedAt: null }, select: { name: true } });
    if (!key) throw apiKeyError('not_found');

    await tx.apiKey.updateMany({ where: { id }, data: { revokedAt: now } });
    await record(apiKeyRevoked, { id, partnerId: null }, { name: key.name });
    return null;
  },
});
