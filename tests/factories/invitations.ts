import { newId } from '@/lib/core/ids';
import { sha256Hex, token } from '@/lib/core/tokens';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { inWorkspace } from './workspace';

type Overrides = Partial<Omit<Prisma.InvitationUncheckedCreateInput, 'workspaceId' | 'tokenHash'>>;

/** An invitation that was sent, and the secret of its link. */
export async function anInvitationTo(
  { workspaceId, partnerId = null }: { workspaceId: string; partnerId?: string | null },
  overrides: Overrides = {},
): Promise<{ id: string; email: string; secret: string }> {
  const [id, secret] = [newId(), token()];
  const email = overrides.email ?? `${id}@kestrel.example`;
  const expiresAt = overrides.expiresAt ?? new Date(Date.now() + 7 * 86_400_000);
  const role = partnerId ? 'partner_seller' : 'channel_manager';
  const row = { id, workspaceId, partnerId, name: 'Lena Krüger', role, ...overrides, email, expiresAt } as const;
  await inWorkspace(workspaceId, ({ tx }) => tx.invitation.create({ data: { ...row, tokenHash: sha256Hex(secret) } }));
  return { id, email, secret };
}
