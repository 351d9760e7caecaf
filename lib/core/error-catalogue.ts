import { AppError, type ErrorCode, type FieldErrors } from './errors';

type Entry = readonly [code: ErrorCode, message: string];

/**
 * An area's refusals in one place: what each is called, how a door answers it, and the sentence that a person reads.
 * `catalogue('registration', { already_decided: ['conflict', 'This has been decided …'] })` gives a function that makes
 * the error `registration.already_decided`.
 */
export function catalogue<const Key extends string>(noun: string, entries: Readonly<Record<Key, Entry>>) {
  return (key: Key, context: { details?: unknown; fields?: FieldErrors } = {}): AppError => {
    const [code, message] = entries[key];
    return new AppError(code, `${noun}.${key}`, { message, ...context });
  };
}
