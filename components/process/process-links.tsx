import { ButtonLink } from '@/components/ui/button-link';
import { cn } from '@/components/ui/cn';

/** What stands beside the processes: which of them a deal gets, and what helps within them. */
export function ProcessLinks({ className }: { className: string }) {
  return (
    <nav aria-label="Beside the processes" className={cn('flex gap-2', className)}>
      <ButtonLink size="sm" href="/process/journeys">
        Journeys
      </ButtonLink>
      <ButtonLink size="sm" href="/process/plays">
        Plays
      </ButtonLink>
    </nav>
  );
}
