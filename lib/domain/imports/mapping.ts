import 'server-only';
import { mappingSchema } from './schema';
import type { Mapping } from './vocabulary';

const NO_ANSWERS: Mapping = {
  columns: {},
  timeFormat: null,
  order: null,
  encoding: null,
  partnerId: null,
  destination: null,
};

/** The answers as stored; none yet while the file is still coming in. */
export function readMapping(stored: unknown): Mapping {
  const parsed = mappingSchema.safeParse(stored);
  return parsed.success ? parsed.data : NO_ANSWERS;
}
