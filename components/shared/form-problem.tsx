import { Note } from '@/components/ui/note';
import type { Failure } from '@/lib/platform/outcome';

/** What was refused, above the form's buttons. What stands beside its field, word for word, isn't said twice. */
export function FormProblem({ failure }: { failure: Failure | null }) {
  if (!failure || isBesideItsField(failure)) return null;

  return (
    <Note tone="bad" live>
      {failure.message}
    </Note>
  );
}

function isBesideItsField({ message, fields }: Failure): boolean {
  return Object.values(fields ?? {}).some((messages) => messages.includes(message));
}
