import type { z } from 'zod';
import { AppError, type ErrorCode } from '@/lib/core/errors';

/** What a person or a program is told of a failure. `details` carries what helps to go on, e.g. the fresh state. */
export type Failure = {
  code: ErrorCode | 'unexpected';
  reason: string;
  /** The sentence to show. It says what to do. */
  message: string;
  id?: string;
  fields?: Record<string, ReadonlyArray<string>>;
  details?: unknown;
};

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

export function invalid(error: z.ZodError): AppError {
  // A map, because the sender may call a field "__proto__".
  const fields = new Map<string, Array<string>>();
  for (const issue of error.issues.slice(0, NAMED_AT_MOST)) {
    for (const name of namesOf(issue)) fields.set(name, [...(fields.get(name) ?? []), issue.message]);
  }
  return new AppError('invalid', 'input.invalid', { fields: Object.fromEntries(fields) });
}

/** More is no help to anybody, and the sender must not be able to ask for a longer answer than the question was. */
const NAMED_AT_MOST = 50;

/** Of keys that nobody knows zod names the object in which they stand. */
function namesOf(issue: z.core.$ZodIssue): ReadonlyArray<string> {
  const paths =
    issue.code === 'unrecognized_keys'
      ? issue.keys.slice(0, NAMED_AT_MOST).map((key) => [...issue.path, key])
      : [issue.path];
  return paths.map((path) => path.map(String).join('.'));
}

const COMMON: Record<string, string> = {
  'input.invalid': 'Some answers need another look.',
  'input.unstorable': 'The text contains a character that cannot be stored. Remove it and try again.',
  'input.too_large': 'This is too large to be sent at once.',
  'input.not_json': 'Send one JSON object as the body, with the header “Content-Type: application/json”.',
  'permission.missing': 'Your role does not allow this. Ask your administrator.',
  'session.required': 'Your session has ended. Sign in again; nothing you typed is lost.',
  'origin.foreign': 'This was sent by a page of another site. Do it in Tributary itself.',
  'key.required': 'Send a key from Settings → API keys in the header “Authorization: Bearer …”.',
  'key.unknown': 'This API key does not exist or was revoked. Make a new one under Settings → API keys.',
  'address.unknown': 'There is nothing at this address.',
};

export function failureOf(error: AppError): Failure {
  const { code, reason, fields, details } = error;
  const message = error.words ?? COMMON[reason] ?? 'This could not be done.';
  return { code, reason, message, ...(fields && { fields }), ...(details !== undefined && { details }) };
}

/** For TanStack Query, which learns of a failure by a throw. */
export class Refused extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.reason);
    this.failure = failure;
  }
}

export function unwrap<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Refused(outcome.failure);
  return outcome.value;
}

/** What a call of an action comes to when it never reached the server. */
export const AWAY: Extract<Outcome<never>, { ok: false }> = {
  ok: false,
  failure: {
    code: 'unavailable',
    reason: 'network.away',
    message: 'The server does not answer. What you typed is still here: check your connection and try again.',
  },
};

/** The value that an action brought; whatever went wrong, on the way or there, is thrown as a refusal. */
export async function answerOf<Value>(call: Promise<Outcome<Value>>): Promise<Value> {
  return unwrap(await call.catch(() => AWAY));
}
