import { Note } from '@/components/ui/note';
import type { Failure } from '@/lib/platform/outcome';

/** Why the answer was not taken, above what was typed. */
export function RefusalNote({ failure }: { failure: Failure | undefined }) {
  if (!failure) return null;
  return (
    <Note tone={failure.code === 'conflict' ? 'warn' : 'bad'} live>
      {failure.message}
    </Note>
  );
}
