import { ButtonLink } from '@/components/ui/button-link';
import { Note } from '@/components/ui/note';
import { Refused } from '@/lib/platform/outcome';
import { IMPORTS_HREF } from './import-paths';

/** Why what is on the screen may no longer be so. */
export function LookNote({ error }: { error: Error | null }) {
  if (!error) return null;
  const isGone = error instanceof Refused && error.failure.code === 'not_found';

  return (
    <Note tone="warn" live className="mb-3" title={isGone ? 'This file was discarded meanwhile' : 'Not up to date'}>
      <p>{isGone ? 'Somebody took it off the list. Deals that came from it stay.' : messageOf(error)}</p>
      {isGone ? (
        <p className="mt-2">
          <ButtonLink size="sm" href={IMPORTS_HREF}>
            All files
          </ButtonLink>
        </p>
      ) : null}
    </Note>
  );
}

function messageOf(error: Error): string {
  return error instanceof Refused ? error.failure.message : 'The server does not answer. Check your connection.';
}
