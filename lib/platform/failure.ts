import { AppError } from '@/lib/core/errors';
import { reportBug } from './log';
import { failureOf, type Failure } from './outcome';

/** What any door answers when something was thrown: known failures as they are, everything else as an id only. */
export function failureFrom(error: unknown, where: string): Failure {
  if (error instanceof AppError) return failureOf(error);
  if (isDatabaseAway(error)) return { code: 'unavailable', reason: 'database.unavailable', message: AWAY_MESSAGE };

  const id = reportBug(error, where);
  return { code: 'unexpected', reason: 'unexpected', message: `Something went wrong on our side. Error ${id}.`, id };
}

const AWAY_MESSAGE = 'The database does not answer. Nothing is lost: try again in a moment.';

const AWAY = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'ECONNREFUSED',
  'ECONNRESET',
  '57P01',
  '57P03',
  '53300',
]);

/** Also true while the database starts or restarts: the caller may come back. */
export function isDatabaseAway(error: unknown): boolean {
  for (let at = error, depth = 0; at && typeof at === 'object' && depth < 6; depth += 1) {
    const { code, originalCode, message } = at as { code?: unknown; originalCode?: unknown; message?: unknown };
    if (AWAY.has(String(code)) || AWAY.has(String(originalCode))) return true;
    if (typeof message === 'string' && /connection terminated|timeout exceeded when trying to connect/i.test(message))
      return true;
    at = causeOf(at);
  }
  return false;
}

function causeOf(error: object): unknown {
  const { cause, meta } = error as { cause?: unknown; meta?: { driverAdapterError?: unknown } };
  return cause ?? meta?.driverAdapterError;
}
