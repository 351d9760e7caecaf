/** The day so many days from today, as an order date or a next step has it: 'YYYY-MM-DD'. */
export function dayAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
