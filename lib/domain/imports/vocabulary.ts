import type { CsvDelimiter } from '@/lib/core/csv-delimiter';
import type { CsvEncoding } from '@/lib/core/csv-encodings';
import type { TimestampFormat } from '@/lib/core/timestamps';
import type { StageKind } from '@/lib/domain/process/vocabulary';

export const IMPORT_STATUSES = ['uploaded', 'checking', 'checked', 'running', 'done', 'failed'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** What a column of the file can say about a stage change. */
export const TARGETS = ['case', 'stage', 'time', 'customer', 'partner', 'owner', 'amount', 'currency'] as const;
export type Target = (typeof TARGETS)[number];

/** In which order the rows of one deal stand. `any`: they are put in order by their dates. */
export const ROW_ORDERS = ['oldest_first', 'newest_first', 'any'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** In place of a stage: rows of this name are neither imported nor bad. */
export const LEFT_OUT = 'left_out';

/** A name in the file and the key of the stage that it means, or LEFT_OUT. */
export type StageChoice = { name: string; to: string };

/** A name in the file and the kind of stage that is made of it. */
export type KindChoice = { name: string; kind: StageKind | typeof LEFT_OUT };

/** Into which process the history goes: one that is there, or one made from the stage names in the file. */
export type Destination =
  | { kind: 'existing'; processId: string; stages: ReadonlyArray<StageChoice> }
  | { kind: 'new'; name: string; stages: ReadonlyArray<KindChoice> };

/** The answers about a file. What is not answered yet is null or not there. */
export type Mapping = {
  /** The heading of the column for each target. */
  columns: Readonly<Partial<Record<Target, string>>>;
  timeFormat: TimestampFormat | null;
  /** null: as the file itself tells. */
  order: RowOrder | null;
  /** null: as the file itself tells. */
  encoding: CsvEncoding | null;
  /** For rows that name no partner. */
  partnerId: string | null;
  destination: Destination | null;
};

/** Why a file can't be read at all, for now or for good. */
export type FileProblem = { reason: string; afterLine: number | null };

/** A stage name in the file: its rows, and how many cases end with it. Days are of finished stays. */
export type FoundStage = {
  name: string;
  rows: number;
  ends: number;
  medianDays: number | null;
  p80Days: number | null;
};

/** What the file itself says. */
export type Found = {
  headers: ReadonlyArray<string>;
  /** The first rows, to look at. */
  preview: ReadonlyArray<{ line: number; cells: ReadonlyArray<string> }>;
  encoding: CsvEncoding;
  delimiter: CsvDelimiter;
  /** By first appearance; known once the rows have been read. */
  stages: ReadonlyArray<FoundStage>;
  problem: FileProblem | null;
  /** An imported file with the same headings: the first answers are taken over from it. */
  answersFrom: string | null;
};

export type Progress = {
  rowsTotal: number;
  rowsRead: number;
  rowsGood: number;
  rowsBad: number;
  rowsLeftOut: number;
  /** Good rows that were imported before. */
  rowsKnown: number;
  rowsAdded: number;
  dealsAdded: number;
};

/** A file in the list of imports. */
export type ImportListItem = Progress & {
  id: string;
  fileName: string;
  status: ImportStatus;
  /** What has come in of a file that is not whole yet. */
  upload: { received: number; total: number } | null;
  /** Nothing has been heard of the work for a while. */
  stopped: boolean;
  /** Where the history goes, or will go as it is answered now. */
  processName: string | null;
  failure: string | null;
  createdByName: string | null;
  createdAt: string;
  finishedAt: string | null;
};

export type ImportIssueView = {
  line: number;
  /** The heading of the column; '' for the row as a whole. */
  column: string;
  value: string;
  reason: string;
  cells: ReadonlyArray<string>;
};

/** How many rows share what is wrong. */
export type IssueGroup = { column: string; value: string | null; reason: string; rows: number };

/** Where a stage name of the file leads, whether chosen or guessed; null: nowhere yet. */
export type StageMatch = FoundStage & { to: string | null };

export type ImportView = ImportListItem & {
  version: number;
  /** The server's clock. */
  now: string;
  processId: string | null;
  found: Found | null;
  mapping: Mapping;
  /** What must be answered before the rows can be checked. */
  missing: ReadonlyArray<MissingAnswer>;
  stages: ReadonlyArray<StageMatch>;
  issues: ReadonlyArray<ImportIssueView>;
  groups: ReadonlyArray<IssueGroup>;
};

export const MISSING_ANSWERS = ['case', 'stage', 'time', 'time_format', 'partner', 'process'] as const;
export type MissingAnswer = (typeof MISSING_ANSWERS)[number];

/** What the answers can be chosen from. */
export type ImportOptions = {
  processes: ReadonlyArray<{ id: string; name: string; stages: ReadonlyArray<OptionStage> }>;
  partners: ReadonlyArray<{ id: string; name: string }>;
  currency: string;
  timeZone: string;
};

export type OptionStage = { key: string; name: string; kind: StageKind };

/** An upload that has begun. One that broke off goes on after what has been received. */
export type Upload = { id: string; version: number; received: number; pieces: number };

/** 50 MB, about a million stage changes. */
export const MAX_BYTES = 50_000_000;

/** Of all files of a workspace that were not imported yet: what nobody comes back to must not fill the disk. */
export const MAX_WAITING_BYTES = 500_000_000;
