import { AppError } from '@/lib/core/errors';
import { sha256Hex } from '@/lib/core/tokens';
import type { Tx } from './db/client';
import type { Prisma } from './db/generated/client';
import type { Viewer } from './viewer';

type Once = { tx: Tx; viewer: Viewer; name: string; key: string; input: unknown };

/** Runs a keyed write at most once: the same key and body get the first answer again, another body is refused. */
export async function once<Value>({ tx, viewer, name, key, input }: Once, run: () => Promise<Value>): Promise<Value> {
  const { workspaceId } = viewer;
  const scope = `${name}:${callerOf(viewer)}`;
  const bodyHash = sha256Hex(JSON.stringify(input));

  // Two requests with one key at the same instant: the second waits here, then finds the answer of the first.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${workspaceId}:${scope}:${key}`}, 0))::text`;

  const kept = await tx.idempotencyKey.findUnique({ where: { workspaceId_scope_key: { workspaceId, scope, key } } });
  if (kept && kept.bodyHash !== bodyHash)
    throw new AppError('invalid', 'idempotency.other_body', { message: OTHER_BODY });
  if (kept) return kept.answer as Value;

  const answer = await run();
  const row = { workspaceId, scope, key, bodyHash, answer: (answer ?? null) as Prisma.InputJsonValue };
  await tx.idempotencyKey.createMany({ data: row });
  return answer;
}

const OTHER_BODY = 'This idempotency key was used for another request. Use a new key for a new request.';

function callerOf(viewer: Viewer): string {
  switch (viewer.kind) {
    case 'vendor':
    case 'partner':
      return viewer.userId;
    case 'apiKey':
      return viewer.keyId;
    case 'system':
      return 'system';
  }
}
