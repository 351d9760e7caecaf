/** What a rule answers: the value, or the key of the reason why not. */
export type Result<Value, Reason extends string, Details = unknown> =
  { ok: true; value: Value } | { ok: false; reason: Reason; details?: Details };

export function ok<Value>(value: Value) {
  return { ok: true as const, value };
}

export function refuse<Reason extends string>(reason: Reason): { ok: false; reason: Reason };
export function refuse<Reason extends string, Details>(
  reason: Reason,
  details: Details,
): { ok: false; reason: Reason; details: Details };
export function refuse(reason: string, details?: unknown) {
  return details === undefined ? { ok: false, reason } : { ok: false, reason, details };
}
