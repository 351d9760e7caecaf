import { cn } from '@/components/ui/cn';
import { formatDate } from '@/lib/core/format-date';
import { relativeTime } from '@/lib/core/relative-time';

type RelativeTimeProps = {
  at: Date | string;
  /** The server's clock when it answered: server and browser then write the same words. */
  now: Date | string;
  timeZone?: string;
  locale?: string;
  className?: string;
};

/** "27 min ago", "yesterday 16:40", "12 Nov"; the exact time on hover. */
export function RelativeTime({ at, now, timeZone, locale, className }: RelativeTimeProps) {
  const moment = new Date(at);
  const place = { ...(timeZone ? { timeZone } : {}), ...(locale ? { locale } : {}) };

  return (
    <time
      dateTime={moment.toISOString()}
      title={formatDate(moment, { ...place, style: 'exact' })}
      className={cn('whitespace-nowrap', className)}
    >
      {relativeTime(moment, new Date(now), place)}
    </time>
  );
}
