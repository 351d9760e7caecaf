import Link from 'next/link';
import type { ReactNode } from 'react';

export type Stat = {
  label: string;
  value: ReactNode;
  /** The base or the range: "33 to 40, of 644 closed". */
  detail?: ReactNode;
  /** The rows behind the number. */
  href?: string;
  tone?: 'warn' | 'bad';
  /** How it is computed, a press away. */
  about?: ReactNode;
};

/** Up to six figures between two hairlines. */
export function StatStrip({ label, stats }: { label: string; stats: ReadonlyArray<Stat> }) {
  return (
    <ul
      aria-label={label}
      className="grid grid-cols-2 border-y border-line md:grid-cols-3 2xl:auto-cols-fr 2xl:grid-flow-col 2xl:grid-cols-none"
    >
      {stats.map((stat) => (
        <li key={stat.label} className={cell}>
          <p className="flex items-center gap-1 text-xs text-text-3">
            <span className="truncate">{stat.label}</span>
            {stat.about}
          </p>
          <p className={`text-xl font-semibold tracking-tight tabular-nums ${stat.tone ? tones[stat.tone] : ''}`}>
            {stat.href ? (
              <Link href={stat.href} className="hover:underline hover:underline-offset-4">
                {stat.value}
              </Link>
            ) : (
              stat.value
            )}
          </p>
          {stat.detail ? <p className="text-xs text-text-2">{stat.detail}</p> : null}
        </li>
      ))}
    </ul>
  );
}

const tones = { warn: 'text-warn-text', bad: 'text-bad-text' };

/** Hairlines between neighbours only: which neighbour begins a line depends on how many fit. */
const cell = [
  'min-w-0 px-4 pt-[11px] pb-3',
  'max-md:px-3 max-md:even:border-l max-md:odd:pl-0 max-md:nth-[n+3]:border-t',
  'md:max-2xl:border-l md:max-2xl:nth-[3n+1]:border-l-0 md:max-2xl:nth-[3n+1]:pl-0 md:max-2xl:nth-[n+4]:border-t',
  '2xl:not-first:border-l 2xl:first:pl-0',
].join(' ');
