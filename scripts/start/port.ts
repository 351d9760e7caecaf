import { createServer, type Server } from 'node:net';
import { StartupError, codeOf, reasonOf } from '../../lib/platform/startup-error';

type Place = { port: number; host: string };

/** Finds out early, before long work, that the port could not be listened on later. */
export async function demandPort(place: Place): Promise<void> {
  const probe = createServer();
  await listen(probe, place);
  await new Promise((resolve) => probe.close(resolve));
}

export async function listen(server: Server, { port, host }: Place): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(new StartupError(refusal({ port, host }, error)));
    });
    server.listen(port, host, resolve);
  });
}

function refusal({ port, host }: Place, error: unknown): string {
  const known: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use: stop the program that listens there or choose another with PORT.`,
    EACCES: `Port ${port} may not be opened by this user: choose one above 1023 with PORT.`,
    EADDRNOTAVAIL: `This machine has no address ${host}: correct HOST.`,
    ENOTFOUND: `This machine has no address ${host}: correct HOST.`,
    EAI_AGAIN: `This machine has no address ${host}: correct HOST.`,
  };

  return known[codeOf(error)] ?? `Port ${port} cannot be opened (${reasonOf(error)}).`;
}
