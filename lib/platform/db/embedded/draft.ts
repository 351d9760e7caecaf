import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** A name beside `place` for something in the making, that no other caller uses. */
export function draftOf(place: string): string {
  return `${place}.${String(process.pid)}.${randomBytes(3).toString('hex')}`;
}

/** Removes what processes left in the making that were killed meanwhile. */
export function removeDeadDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /\.(\d+)\.[0-9a-f]{6}(\.password)?$/.exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
