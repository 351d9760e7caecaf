import 'server-only';
import type { Context } from '@/lib/platform/command';

/** At once, wherever they are signed in: sessions are nobody's to write but the product's own. */
export async function endSessionsOf({ tx, now, elevate }: Context, userId: string): Promise<void> {
  await elevate(() => tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } }));
}
