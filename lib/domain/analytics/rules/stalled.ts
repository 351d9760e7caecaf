const DAY_MS = 86_400_000;

/** As many won deals must have passed through a stage before their time there is a norm for others. */
export const ENOUGH_FOR_NORM = 10;

type Stage = { maxDays: number | null };
type WonTime = { won: number; p80Days: number | null };

/**
 * After how many days in a stage a deal counts as stalled: the stage's own maximum, else the time within which eight in
 * ten won deals had passed through it. null when neither is known.
 */
export function stalledAfter({ maxDays }: Stage, wonTime: WonTime | undefined): number | null {
  if (maxDays !== null) return maxDays;
  return wonTime && wonTime.won >= ENOUGH_FOR_NORM ? wonTime.p80Days : null;
}

/** Who came at or before this instant has been there too long. */
export function stalledSince(days: number, now: Date): Date {
  return new Date(now.getTime() - days * DAY_MS);
}
