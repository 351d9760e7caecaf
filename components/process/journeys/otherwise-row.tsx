import { ArrowRight } from 'lucide-react';
import Link from 'next/link';

/** What holds for deals that no rule took. */
export function OtherwiseRow() {
  return (
    <li className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-2.5 text-text-2">
      <span aria-hidden className="w-6 shrink-0 text-center text-text-3">
        –
      </span>
      <span className="min-w-0 flex-1">
        <span className="block font-medium text-text">Otherwise</span>
        <span className="block text-xs text-text-3">No rule holds.</span>
      </span>
      <ArrowRight aria-hidden className="size-3.5 text-icon max-md:hidden" />
      <span className="max-md:basis-full max-md:pl-9 md:w-[42%]">
        The first process{' '}
        <Link href="/process" className="link">
          in the list
        </Link>{' '}
        that takes the product line and the partner’s type
      </span>
    </li>
  );
}
