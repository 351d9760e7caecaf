import { Note } from '@/components/ui/note';
import type { Failure } from '@/lib/platform/outcome';

/** What was refused, above the form's buttons. What concerns one field stands beside that field as well. */
export function FormProblem({ failure }: { failure: Failure | null }) {
  if (!failure) return null;

  return (
    <Note tone="bad" live>
      {failure.message}
    </Note>
  );
}
