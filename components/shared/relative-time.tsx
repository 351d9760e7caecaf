import { cn } from '@/components/ui/cn';
import { exactTime, relativeWords } from './relative-words';

type RelativeTimeProps = {
  at: Date | string;
  /** The server's clock when it answered: server and browser then write the same words. */
  now: Date | string;
  timeZone?: string;
  locale?: string;
  className?: string;
};

/** "3 h ago", "Fri", "12 Nov"; the exact time on hover. */
export function RelativeTime({ at, now, timeZone, locale, className }: RelativeTimeProps) {
  const moment = new Date(at);

  return (
    <time
      dateTime={moment.toISOString()}
      title={exactTime(moment, { locale, timeZone })}
      className={cn('whitespace-nowrap', className)}
      suppressHydrationWarning
    >
      {relativeWords(moment, new Date(now), { locale, timeZone })}
    </time>
  );
}
