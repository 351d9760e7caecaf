import Link from 'next/link';
import type { ReactNode } from 'react';

type FigureLinkProps = { href: string; label: string; children: ReactNode };

/** A number that opens the deals it counts; `label` says of what it is the number. */
export function FigureLink({ href, label, children }: FigureLinkProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={label}
      className="hover:underline hover:underline-offset-3 max-md:py-3"
    >
      {children}
    </Link>
  );
}
