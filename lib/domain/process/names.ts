import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { processError } from './errors';

/** Two processes of one name could not be told apart, however they are written. Whoever names one waits for the other. */
export async function claimName(tx: Tx, name: string, processId: string | null): Promise<void> {
  await tx.$queryRaw`select id from "Workspace" for no key update`;
  const others = await tx.process.findMany({ select: { id: true, name: true } });
  const isTaken = others.some((other) => other.id !== processId && folded(other.name) === folded(name));
  if (isTaken) throw processError('name_taken', { fields: { name: ['Another process has this name.'] } });
}

function folded(name: string): string {
  return name.trim().normalize('NFC').toLocaleLowerCase();
}
