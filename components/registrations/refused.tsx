import { Note } from '@/components/ui/note';
import type { Failure } from '@/lib/platform/outcome';

/** Why an act was refused, unless that stands beside the fields that it is about. */
export function Refused({ refusal }: { refusal: Failure | null }) {
  if (!refusal || refusal.fields) return null;
  return (
    <Note tone="bad" live>
      {refusal.message}
    </Note>
  );
}
