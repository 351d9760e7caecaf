import Link from 'next/link';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

type TaskRowProps = {
  href: string;
  title: ReactNode;
  detail: ReactNode;
  /** What the row is worth, in a column of its own. */
  amount?: ReactNode;
  when: ReactNode;
  tone?: 'quiet' | 'due' | 'warn' | 'bad';
};

/** One thing to do: what, for whom, by when. The whole row opens it. */
export function TaskRow({ href, title, detail, amount, when, tone = 'quiet' }: TaskRowProps) {
  return (
    <li className="border-b border-line">
      <Link href={href} className="flex min-h-12 items-center gap-4 py-1.5 -outline-offset-2 hover:bg-hover" data-row>
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">{title}</span>
          <span className="block truncate text-xs text-text-3">{detail}</span>
        </span>
        {amount ? <span className="num w-24 max-md:hidden">{amount}</span> : null}
        <span className={cn('num w-24 shrink-0 text-xs', tones[tone])}>{when}</span>
      </Link>
    </li>
  );
}

const tones = {
  quiet: 'text-text-3',
  due: 'font-medium text-text',
  warn: 'font-medium text-warn-text',
  bad: 'font-medium text-bad-text',
};
