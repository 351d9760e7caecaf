import { hashPassword } from '@/lib/platform/sign-in';
import { inWorkspace } from './workspace';

export const PASSWORD = 'correct horse battery';

/** Lets somebody sign in; answers with what. */
export async function aPasswordFor(
  { workspaceId, userId }: { workspaceId: string; userId: string },
  password = PASSWORD,
): Promise<{ email: string; password: string }> {
  const passwordHash = await hashPassword(password);
  return inWorkspace(workspaceId, async ({ tx }) => {
    await tx.credential.upsert({
      where: { userId },
      create: { userId, workspaceId, passwordHash },
      update: { passwordHash },
    });
    const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId } });
    return { email, password };
  });
}
