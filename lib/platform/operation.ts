import type { z } from 'zod';
import { AppError } from '@/lib/core/errors';
import { issueWords } from '@/lib/core/issue-words';
import { unstorablePlace } from '@/lib/core/storable';
import { UNSTORABLE } from '@/lib/core/text';
import { invalid } from './outcome';
import type { Access, Permission } from './policy';
import type { Viewer } from './viewer';

/** What is known of a command or query besides how to run it: doors, documents and tests are made from this. */
export type OperationMeta = {
  name: Permission;
  access: Access;
  summary: string;
  input: z.ZodType;
  output: z.ZodType | null;
};

export type Operation<Schema extends z.ZodType, Output> = {
  (viewer: Viewer, input: z.input<Schema>, options?: { key?: string }): Promise<Output>;
  operation: OperationMeta & { input: Schema };
};

export type AnyOperation = {
  (viewer: Viewer, input: never, options?: { key?: string }): Promise<unknown>;
  operation: OperationMeta;
};

/** Every door's input comes through here: strings that can't be stored are refused before any rule sees them. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const place = unstorablePlace(raw);
  if (place !== null) throw new AppError('invalid', 'input.unstorable', { fields: { [place]: [UNSTORABLE] } });

  const parsed = schema.safeParse(raw, { error: issueWords });
  if (!parsed.success) throw invalid(parsed.error);
  return parsed.data;
}
