'use client';

import './globals.css';
import { StateMessage } from '@/components/shared/state-message';
import { Button } from '@/components/ui/button';
import { Unplug } from 'lucide-react';

type GlobalErrorProps = { error: Error & { digest?: string }; retry: () => void };

/** The last resort, when even the frame around the pages failed: it brings its own. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body className="font-sans">
        <main className="grid min-h-dvh place-items-center">
          <StateMessage
            icon={<Unplug aria-hidden className="size-5 text-bad" />}
            role="alert"
            title="Tributary couldn’t be shown"
            titleAs="h1"
            actions={
              <>
                <Button size="sm" onClick={retry}>
                  Try again
                </Button>
                {error.digest ? <span className="text-xs text-text-3">Error {error.digest}</span> : null}
              </>
            }
          >
            Something failed on our side. What you saved is safe.
          </StateMessage>
        </main>
      </body>
    </html>
  );
}
