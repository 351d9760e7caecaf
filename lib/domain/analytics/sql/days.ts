const DAY_MS = 86_400_000;

/** Milliseconds, as the database's quantiles give them, in days. */
export function daysOf(ms: number | null | undefined): number | null {
  return ms === null || ms === undefined ? null : ms / DAY_MS;
}
