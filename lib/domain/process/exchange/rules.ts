import { ok, refuse, type Result } from '@/lib/core/result';
import type { WholeStage } from '@/lib/domain/process/draft/schema';
import { PART_LABELS, type StagePart } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { processFile, type ProcessFile } from './schema';
import { FORMAT, FORMAT_VERSION, type FileProblem } from './vocabulary';

export type FileRefusal = 'file_no_json' | 'file_foreign' | 'file_newer' | 'file_wrong';

/** Reads the text of a file. Whatever does not fit is named with its place; nothing of it is taken over half. */
export function readFile(text: string): Result<ProcessFile, FileRefusal, ReadonlyArray<FileProblem>> {
  const raw = parsed(text);
  if (raw === undefined) return refuse('file_no_json');
  if (!isRecord(raw) || raw.format !== FORMAT) return refuse('file_foreign');
  if (typeof raw.version === 'number' && raw.version > FORMAT_VERSION) return refuse('file_newer');

  const read = processFile.safeParse(raw);
  if (read.success) return ok(read.data);
  const problems = read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  return refuse('file_wrong', problems.slice(0, MOST_TOLD));
}

/** More at once is no list to work through. */
const MOST_TOLD = 50;

/** With or without the mark that some editors put before all. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Source = Omit<ProcessFile, 'format' | 'version' | 'stages'> & { stages: ReadonlyArray<StageView> };

export function fileOf({ stages, ...source }: Source): ProcessFile {
  return { format: FORMAT, version: FORMAT_VERSION, ...source, stages: stages.map(plain) };
}

const PARTS = Object.keys(PART_LABELS) as ReadonlyArray<StagePart>;

function plain(stage: StageView): WholeStage {
  const said = Object.fromEntries(PARTS.map((part) => [part, stage[part]]));
  // All parts are there by their list; the type of an object made from entries can't say so.
  return { key: stage.key, kind: stage.kind, ...said } as WholeStage;
}
