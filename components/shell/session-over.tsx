import { LogIn } from 'lucide-react';

/** Over the page, which stays as it is: what was typed there can still be copied. */
export function SessionOver({ from }: { from: string }) {
  return (
    <div role="alert" className="pointer-events-none fixed inset-x-4 bottom-4 z-40 flex justify-center">
      <p className="pointer-events-auto flex min-h-9 flex-wrap items-center gap-2 rounded-md border border-warn-line bg-warn-soft px-3 py-2 font-medium text-warn-text shadow-menu">
        <LogIn aria-hidden className="text-current" />
        You are signed out, or what you may do has changed. Nothing more arrives on this page.
        <a className="underline" href={`/sign-in?${new URLSearchParams({ from }).toString()}`}>
          Sign in again
        </a>
      </p>
    </div>
  );
}
