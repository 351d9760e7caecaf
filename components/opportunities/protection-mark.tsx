import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { formatDate } from '@/lib/core/format-date';

const SOON_DAYS = 14;

/** A protected deal, and one whose protection ends within two weeks. */
export function ProtectionMark({ until, now }: { until: string | null; now: string }) {
  if (until === null || until <= now) return null;

  const isEndingSoon = Date.parse(until) - Date.parse(now) < SOON_DAYS * 86_400_000;
  const words = `Protected until ${formatDate(new Date(until), { style: 'long' })}`;
  const Icon = isEndingSoon ? ShieldAlert : ShieldCheck;
  return (
    <span title={words} className="inline-flex">
      <Icon aria-hidden className={isEndingSoon ? 'size-3 text-warn' : 'size-3'} />
      <span className="sr-only">{words}</span>
    </span>
  );
}
