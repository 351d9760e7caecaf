import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { Fragment, type ReactNode } from 'react';

export type Crumb = { label: string; href: string };

type BreadcrumbHeaderProps = { crumbs: ReadonlyArray<Crumb>; current: string; controls?: ReactNode };

/** The thin header of a record's own page; the title stands below it. */
export function BreadcrumbHeader({ crumbs, current, controls }: BreadcrumbHeaderProps) {
  return (
    <header className="flex min-h-11 shrink-0 items-center gap-3 border-b border-line px-5 max-md:min-h-14 max-md:px-4">
      <nav aria-label="Where you are" className="flex min-w-0 items-center gap-1.5 text-text-3">
        {crumbs.map((crumb) => (
          <Fragment key={crumb.href}>
            <Link href={crumb.href} className="shrink-0 hover:text-text max-md:py-3">
              {crumb.label}
            </Link>
            <ChevronRight aria-hidden className="size-3" />
          </Fragment>
        ))}
        <span aria-current="page" className="truncate text-text">
          {current}
        </span>
      </nav>
      <div className="ml-auto flex shrink-0 items-center gap-2">{controls}</div>
    </header>
  );
}
