import { StateMessage } from '@/components/shared/state-message';
import { ButtonLink } from '@/components/ui/button-link';
import { SearchX } from 'lucide-react';

export const metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <main className="grid min-h-dvh place-items-center">
      <StateMessage
        icon={<SearchX aria-hidden className="size-5" />}
        title="Nothing is here"
        titleAs="h1"
        actions={
          <ButtonLink href="/" size="sm">
            Go home
          </ButtonLink>
        }
      >
        It may have been removed, or it isn’t yours to see. Check the address.
      </StateMessage>
    </main>
  );
}
