import { SearchX } from 'lucide-react';
import { StateMessage } from './state-message';
import { ButtonLink } from '@/components/ui/button-link';

/** What doesn't exist and what isn't theirs to see look the same. */
export function PageNotFound({ home }: { home: string }) {
  return (
    <StateMessage
      icon={<SearchX aria-hidden className="size-5" />}
      title="Nothing is here"
      titleAs="h1"
      actions={
        <ButtonLink href={home} size="sm">
          Go home
        </ButtonLink>
      }
      className="flex-1"
    >
      It may have been removed, or it isn’t yours to see. Check the address.
    </StateMessage>
  );
}
