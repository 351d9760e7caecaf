import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import type { Shutdown } from './shutdown';

/** One file for each process that serves from the build: its name is the process, its content the address. */
const FOLDER = '.next/served-by';

type Address = { host: string; port: number };

/** Makes known that this process serves from the build, until it stops. */
export function markInUse({ host, port }: Address, shutdown: Shutdown): void {
  const mark = path.join(FOLDER, String(process.pid));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(mark, JSON.stringify({ host, port }));
  shutdown.add('the mark on the build', () => rmSync(mark, { force: true }));
}

/** The port of another process that serves from the build now, null when nobody does. Marks of the dead are removed. */
export async function otherUser(): Promise<number | null> {
  for (const name of namesIn(FOLDER)) {
    const mark = path.join(FOLDER, name);
    const address = read(mark);
    if (address && name !== String(process.pid) && (await answers(address))) return address.port;
    rmSync(mark, { force: true });
  }
  return null;
}

function namesIn(folder: string): ReadonlyArray<string> {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(mark: string): Address | null {
  try {
    return JSON.parse(readFileSync(mark, 'utf8')) as Address;
  } catch {
    return null;
  }
}

function answers({ host, port }: Address): Promise<boolean> {
  const socket = connect({ host, port, timeout: 2_000 });

  return new Promise((resolve) => {
    const end = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}
