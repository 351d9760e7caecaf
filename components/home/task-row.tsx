import Link from 'next/link';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

type TaskRowProps = {
  href: string;
  title: ReactNode;
  detail: ReactNode;
  /** What the row is worth, in a column of its own; or what a press will do. */
  amount?: ReactNode;
  when: ReactNode;
  tone?: 'quiet' | 'due' | 'warn' | 'bad';
};

/** One thing to do: what, for whom, by when. The whole row opens it. */
export function TaskRow({ href, title, detail, amount, when, tone = 'quiet' }: TaskRowProps) {
  return (
    <li className="border-b border-line">
      <Link href={href} className={row} data-row>
        <span className="truncate font-medium">{title}</span>
        <span className="text-xs text-text-3 md:truncate">{detail}</span>
        <span className="num self-center max-md:col-start-2 max-md:row-start-2 max-md:self-start max-md:text-xs md:col-start-2 md:row-span-2 md:row-start-1">
          {amount}
        </span>
        <span
          className={cn(
            'num self-center text-xs max-md:col-start-2 max-md:row-start-1 md:col-start-3 md:row-span-2 md:row-start-1',
            tones[tone],
          )}
        >
          {when}
        </span>
      </Link>
    </li>
  );
}

const row =
  'grid min-h-12 grid-cols-[minmax(0,1fr)_104px_88px] content-center gap-x-4 py-1.5 -outline-offset-2 hover:bg-hover max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-y-0.5 max-md:py-2.5';
const tones = {
  quiet: 'text-text-3',
  due: 'font-medium text-text',
  warn: 'font-medium text-warn-text',
  bad: 'font-medium text-bad-text',
};
