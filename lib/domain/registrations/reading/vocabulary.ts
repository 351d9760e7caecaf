import type { Answer, RawAnswers } from '@/lib/domain/registrations/vocabulary';

/** What was found in a text for one answer; nothing is taken before somebody says so. */
export type Proposal = {
  answer: Answer;
  /** As the form takes it. */
  value: string | ReadonlyArray<string>;
  /** As it reads: a product's name, a country's. */
  shown: string;
};

/** A line of a table as a form would be filled in with it. */
export type TableRow = {
  line: number;
  /** The same line of the same partner always has the same one: sent twice, it is one registration. */
  draftId: string;
  answers: RawAnswers;
  /** What is wrong with it, in words, by answer; empty when it can be sent. */
  problems: Readonly<Record<string, string>>;
};

export type ReadTable = {
  columns: ReadonlyArray<{ header: string; answer: Answer | null }>;
  rows: ReadonlyArray<TableRow>;
  /** Lines that are none. */
  broken: ReadonlyArray<{ line: number; words: string }>;
};

export const MAX_TABLE_ROWS = 10_000;
export const MAX_TABLE_BYTES = 5_000_000;
export const MAX_TEXT_LETTERS = 50_000;
