/** What is known of one thing, by column. Absent is null. */
export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;
export type Outcome = 0 | 1;

/** Rows in the order of time, the oldest first, and what became of each. */
export type History = {
  columns: ReadonlyArray<string>;
  rows: ReadonlyArray<Row>;
  outcomes: ReadonlyArray<Outcome>;
};

/** The rows from one place up to, and without, another. */
export function partOf(history: History, from: number, to: number): History {
  return {
    columns: history.columns,
    rows: history.rows.slice(from, to),
    outcomes: history.outcomes.slice(from, to),
  };
}

/** Share of outcomes that are 1, from 0 to 1; 0 without any. */
export function shareOfOnes(outcomes: ReadonlyArray<Outcome>): number {
  return outcomes.length === 0 ? 0 : outcomes.filter((outcome) => outcome === 1).length / outcomes.length;
}

/** A number if it is one, written out or not; null for all else. */
export function numberOf(value: Value | undefined): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
