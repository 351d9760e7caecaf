import { loadIfThere } from './optional-module';
import type { Shutdown } from './shutdown';

type ClientModule = { disconnect: () => Promise<void> };
type FeedModule = { closeFeed: () => void };

/** The pool is opened by whoever asks first; it is closed after everything that uses it. */
export function closeConnectionsAtTheEnd(shutdown: Shutdown): void {
  shutdown.add('the database connections', async () => {
    (await loadIfThere<FeedModule>('lib/platform/live/feed.ts'))?.closeFeed();
    const client = await loadIfThere<ClientModule>('lib/platform/db/client.ts');
    await client?.disconnect();
  });
}
