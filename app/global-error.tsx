'use client';

import './globals.css';

type GlobalErrorProps = { error: Error & { digest?: string }; retry: () => void };

/** The last resort, when even the frame around the pages failed: it stands on nothing of ours but the styles. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body className="font-sans">
        <main className="grid min-h-dvh place-items-center p-4 text-center">
          <div role="alert">
            <h1 className="font-semibold">Tributary couldn’t be shown</h1>
            <p className="mt-1 text-text-2">Something failed on our side. What you saved is safe.</p>
            <button
              type="button"
              onClick={retry}
              className="mt-4 h-8 rounded-sm border border-line-strong bg-raised px-3 font-medium hover:bg-hover max-md:h-11"
            >
              Try again
            </button>
            {error.digest ? <p className="mt-2 text-xs text-text-3">Error {error.digest}</p> : null}
          </div>
        </main>
      </body>
    </html>
  );
}
