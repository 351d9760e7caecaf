import 'server-only';
import { command } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { choosingDigest, digestChoice } from './schema';

export const chooseDigest = command('notification.choose_digest', {
  summary: 'Get a mail each working morning with what is due, or not',
  input: choosingDigest,
  output: digestChoice,
  run: async ({ tx, viewer, elevate }, { wanted }): Promise<{ wanted: boolean }> => {
    const id = userIdOf(viewer);
    // Nobody may write people but administrators; this one choice is one's own.
    if (id !== null) await elevate(() => tx.user.updateMany({ where: { id }, data: { wantsDigest: wanted } }));
    return { wanted };
  },
});
