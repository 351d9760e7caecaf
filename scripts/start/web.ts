import { createServer, type Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import next from 'next';
import { clientAddress } from '../../lib/platform/client-address';
import type { Settings } from '../../lib/platform/env';
import { listen } from './port';
import { refuseEarly } from './refuse-early';
import type { Shutdown } from './shutdown';

/** How long answers in flight may take to finish once we are stopping. */
const FINISH_WITHIN_MS = 3_000;

/** Serves the app in this process, so that we decide in which order things stop. */
export async function serveWeb(
  { port, host, trustedProxies }: Settings,
  dev: boolean,
  shutdown: Shutdown,
): Promise<void> {
  const app = next({ dev, dir: process.cwd(), hostname: host, port });
  await app.prepare();
  shutdown.add('the app', () => app.close());

  const answer = app.getRequestHandler();
  const server = createServer((request, response) => {
    if (refuseEarly(request, response)) return;

    // Also where a client sent this header itself: only our own word counts.
    const forwardedFor = request.headers['x-forwarded-for']?.toString();
    request.headers['x-tributary-address'] = clientAddress(request.socket.remoteAddress, forwardedFor, trustedProxies);
    void answer(request, response);
  });
  if (dev) {
    const upgrade = app.getUpgradeHandler();
    server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
  }
  await listen(server, { port, host });
  shutdown.add('the web server', () => close(server));
}

/** Live updates never finish by themselves: they are ended first. */
async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const { __tributary_streams: streams = new Set<() => void>() } = globalThis as {
    __tributary_streams?: Set<() => void>;
  };
  for (const end of streams) end();
  server.closeIdleConnections();
  await Promise.race([closed, pause(FINISH_WITHIN_MS, undefined, { ref: false })]);
  server.closeAllConnections();
}
