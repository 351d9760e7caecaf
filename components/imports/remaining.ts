type Pace = { done: number; left: number; milliseconds: number };

/** The time for what is left at the pace of what was done: "about 20 s", "about 3 min"; null before there is a pace. */
export function remaining({ done, left, milliseconds }: Pace): string | null {
  if (done <= 0 || left <= 0 || milliseconds < 1_000) return null;

  const seconds = (milliseconds / done) * (left / 1_000);
  if (seconds > 90) return `about ${Math.round(seconds / 60)} min`;
  return `about ${Math.max(5, Math.ceil(seconds / 5) * 5)} s`;
}
