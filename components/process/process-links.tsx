import { ButtonLink } from '@/components/ui/button-link';

/** What stands beside the processes: which of them a deal gets, and what helps within them. */
export function ProcessLinks() {
  return (
    <>
      <ButtonLink size="sm" href="/process/journeys">
        Journeys
      </ButtonLink>
      <ButtonLink size="sm" href="/process/plays">
        Plays
      </ButtonLink>
    </>
  );
}
