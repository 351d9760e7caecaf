import { z } from 'zod';
import type { Row } from '@/lib/core/learning/table';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** What was known of a lead when it came in, as it is kept. */
export const knownRow: z.ZodType<Row> = z.record(z.string(), value);
