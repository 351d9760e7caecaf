import type { Failure } from '@/lib/platform/outcome';

/** The sentence for a form of one field: its own, or else the one for the whole. */
export function firstSentence({ fields, message }: Failure): string {
  return Object.values(fields ?? {})[0]?.[0] ?? message;
}
