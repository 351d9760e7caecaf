import Link from 'next/link';
import type { ReactNode } from 'react';

type FigureLinkProps = {
  href: string;
  /** As it is written: "604", "€3.25M". */
  figure: string;
  /** Of what it is the number: "deals entered Prospect". Read after the figure, which alone is seen. */
  of: string;
  /** The figure with more around it. */
  children?: ReactNode;
};

/** A number that opens the deals it counts. */
export function FigureLink({ href, figure, of, children = figure }: FigureLinkProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={`${figure} ${of}`}
      className="hover:underline hover:underline-offset-3 max-md:py-3"
    >
      {children}
    </Link>
  );
}
