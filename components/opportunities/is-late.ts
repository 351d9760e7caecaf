export function isLate(day: string | null, today: string): boolean {
  return day !== null && day < today;
}
