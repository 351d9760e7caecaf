import { newId } from '@/lib/core/ids';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { inWorkspace } from './workspace';

type Overrides = Partial<Omit<Prisma.MailUncheckedCreateInput, 'workspaceId'>>;

export async function aMailIn(workspaceId: string, overrides: Overrides = {}): Promise<string> {
  const id = newId();
  const row = {
    id,
    workspaceId,
    recipient: `${id}@kestrel.example`,
    subject: 'Approved',
    text: 'Your deal is protected.',
  };
  await inWorkspace(workspaceId, ({ tx }) => tx.mail.create({ data: { ...row, ...overrides } }));
  return id;
}
