import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { RelativeTime } from './relative-time';

type TimelineEntryProps = Omit<ComponentProps<typeof RelativeTime>, 'className'> & {
  icon: LucideIcon;
  tone?: 'normal' | 'ok' | 'warn' | 'bad' | 'accent';
  /** Who did it; null when the system did. */
  actor: string | null;
  /** What was said or written, in their words; the marks around it are drawn. */
  quote?: ReactNode;
  /** "moved it from Qualified to Solution demo" */
  children: ReactNode;
};

export function TimelineEntry({ icon: Icon, tone = 'normal', actor, quote, children, ...time }: TimelineEntryProps) {
  return (
    <li className="relative grid grid-cols-[24px_minmax(0,1fr)_auto] gap-2.5 py-[7px] not-last:before:absolute not-last:before:top-[30px] not-last:before:-bottom-1.5 not-last:before:left-[11.5px] not-last:before:w-px not-last:before:bg-line">
      <span aria-hidden className="grid size-6 place-items-center rounded-full border border-line bg-page">
        <Icon className={cn('size-3', tones[tone])} />
      </span>
      <div className="min-w-0 pt-0.5 wrap-anywhere">
        {actor ? <b>{actor}</b> : null} {children}
        {quote ? <q className="mt-0.5 block text-text-2">{quote}</q> : null}
      </div>
      <RelativeTime className="text-xs leading-6 text-text-3" {...time} />
    </li>
  );
}

const tones = { normal: '', ok: 'text-ok', warn: 'text-warn', bad: 'text-bad', accent: 'text-accent' };
