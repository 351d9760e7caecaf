import 'server-only';
import { query } from '@/lib/platform/query';
import { userIdOf } from '@/lib/platform/viewer';
import { askingDigest, digestChoice } from './schema';

export const getDigest = query('notification.get_digest', {
  summary: 'Whether I get a mail each working morning with what is due',
  input: askingDigest,
  output: digestChoice,
  run: async ({ tx, viewer }): Promise<{ wanted: boolean }> => {
    const id = userIdOf(viewer);
    const person = id === null ? null : await tx.user.findUnique({ where: { id }, select: { wantsDigest: true } });
    return { wanted: person?.wantsDigest ?? false };
  },
});
