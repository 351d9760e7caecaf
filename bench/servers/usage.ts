import { readFileSync } from 'node:fs';
import type { Server } from './child';

/** Resident memory of a process, in MiB; null where the system does not tell. */
export function memoryOf({ pid }: Server): number | null {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(told(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1_024);
}

/** What the kernel counts processor time in, whatever the machine. */
const TICKS_PER_SECOND = 100;

/** Processor seconds that a process has used so far, in its own code and in the kernel; null where nobody tells. */
export function processorSecondsOf({ pid }: Server): number | null {
  // The name, in brackets, may hold anything; the 12th and 13th field after it are the two times.
  const [, fields = ''] = told(`/proc/${pid}/stat`).split(/\) (?=[A-Z] )/);
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return user === undefined || system === undefined ? null : (user + system) / TICKS_PER_SECOND;
}

function told(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
