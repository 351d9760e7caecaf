'use client';

import { ErrorState } from '@/components/shared/error-state';

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main className="grid min-h-dvh place-items-center">
      <ErrorState title="This page couldn’t be shown" titleAs="h1" id={error.digest} onRetry={reset}>
        Something failed on our side. What you saved is safe.
      </ErrorState>
    </main>
  );
}
