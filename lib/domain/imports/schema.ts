import { z } from 'zod';
import { CSV_ENCODINGS } from '@/lib/core/csv-encodings';
import { text, uuid } from '@/lib/core/text';
import { TIMESTAMP_FORMATS } from '@/lib/core/timestamps';
import { version } from '@/lib/core/version';
import { STAGE_KINDS } from '@/lib/domain/process/vocabulary';
import { LEFT_OUT, ROW_ORDERS, TARGETS, type Mapping } from './vocabulary';

const MAX_HEADING = 10_000;
const heading = z.string().min(1).max(MAX_HEADING);
const stageName = z.string().max(200);

/** Two hundred names are no stages any more but the wrong column. */
const MAX_STAGES = 200;

const destination = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('existing'),
    processId: uuid,
    stages: z.array(z.strictObject({ name: stageName, to: z.string().max(60) })).max(MAX_STAGES),
  }),
  z.strictObject({
    kind: z.literal('new'),
    name: text(80),
    stages: z.array(z.strictObject({ name: stageName, kind: z.enum([...STAGE_KINDS, LEFT_OUT]) })).max(MAX_STAGES),
  }),
]);

export const mappingSchema: z.ZodType<Mapping, Mapping> = z.strictObject({
  columns: z.partialRecord(z.enum(TARGETS), heading),
  timeFormat: z.enum(TIMESTAMP_FORMATS).nullable(),
  order: z.enum(ROW_ORDERS).nullable(),
  encoding: z.enum(CSV_ENCODINGS).nullable(),
  partnerId: uuid.nullable(),
  destination: destination.nullable(),
});

export const importId = z.strictObject({ importId: uuid });

export const uploadInput = z.strictObject({
  fileName: text(200),
  /** In bytes; null where the file comes from a stream. */
  fileSize: z.int().min(0).nullable().default(null),
  changedAt: z.iso
    .datetime()
    .refine((written) => written >= '1900', 'No file is this old.')
    .nullable()
    .default(null),
});

/** Base64 of at most 1 MB. */
export const appendInput = z.strictObject({
  importId: uuid,
  number: z.int().min(0).max(10_000),
  content: z.base64().max(1_400_000),
});

/** Without answers they are guessed from the file. */
export const checkInput = z.strictObject({ importId: uuid, version, mapping: mappingSchema.nullable() });

export const startInput = z.strictObject({ importId: uuid, version });

export const issuesInput = z.strictObject({
  importId: uuid,
  /** Goes on after this place. */
  after: z
    .strictObject({ line: z.int().min(0).max(2_147_483_647), column: z.string().max(MAX_HEADING) })
    .nullable()
    .default(null),
});

/** What is stored as JSON was written by this product; its earlier versions may have known less. */
export const foundSchema = z.object({
  headers: z.array(z.string()),
  preview: z.array(z.object({ line: z.number(), cells: z.array(z.string()) })),
  encoding: z.enum(CSV_ENCODINGS),
  delimiter: z.enum([',', ';', '\t', '|']),
  stages: z.array(
    z.object({
      name: z.string(),
      rows: z.number(),
      ends: z.number(),
      medianDays: z.number().nullable(),
      p80Days: z.number().nullable(),
    }),
  ),
  problem: z.object({ reason: z.string(), afterLine: z.number().nullable() }).nullable(),
  answersFrom: z.string().nullable().default(null),
});
