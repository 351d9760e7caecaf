import type { DataHome } from '../data-home';
import { join, leave, type Presence } from './embedded/presence';
import { prepareCluster } from './embedded/cluster';
import { ensureOwner } from './embedded/owner';

export type EmbeddedServer = {
  /** Connects as the owner of the product's database, which is not a superuser. */
  url: string;
  /** Leaves the server; the last one out stops it. */
  leave: () => Promise<void>;
};

/**
 * Runs the PostgreSQL that comes with the product, or joins the one that already runs. It outlives a killed Node
 * process, is shared by every process that works on the same data home, and is stopped by the last one that leaves.
 */
export async function startEmbedded(home: DataHome): Promise<EmbeddedServer> {
  const cluster = await prepareCluster(home);
  const presence: Presence = await join(cluster);

  try {
    return { url: await ensureOwner(cluster), leave: () => leave(presence) };
  } catch (error) {
    await leave(presence);
    throw error;
  }
}
