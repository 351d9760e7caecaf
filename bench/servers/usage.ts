import { readFileSync } from 'node:fs';
import type { Server } from './child';

export type Memory = { now: number | null; peak: number | null };

/** Resident memory of a process, in MiB, now and at its most; null where the system does not tell. */
export function memoryOf({ pid }: Server): Memory {
  const status = told(`/proc/${pid}/status`);
  return { now: mebibytes(status, 'VmRSS'), peak: mebibytes(status, 'VmHWM') };
}

function mebibytes(status: string, name: string): number | null {
  const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
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
