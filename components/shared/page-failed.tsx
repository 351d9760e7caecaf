'use client';

import { ErrorState } from './error-state';

export type PageFailedProps = {
  error: Error & { digest?: string };
  /** Asks the server again; Next gives it. */
  retry: () => void;
};

export function PageFailed({ error, retry }: PageFailedProps) {
  return (
    <ErrorState title="This page couldn’t be shown" titleAs="h1" id={error.digest} onRetry={retry} className="flex-1">
      Something failed on our side. What you saved is safe.
    </ErrorState>
  );
}
