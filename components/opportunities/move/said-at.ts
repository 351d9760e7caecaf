import type { Failure } from '@/lib/platform/outcome';

/** The sentence that belongs beside a field, if the server wrote one. */
export function saidAt(failure: Failure | undefined): (field: string) => string | undefined {
  return (field) => failure?.fields?.[field]?.[0];
}
