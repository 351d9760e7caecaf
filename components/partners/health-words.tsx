import { cn } from '@/components/ui/cn';
import type { Health, Tone } from '@/lib/domain/partners/vocabulary';

export function HealthWords({ health }: { health: Health }) {
  return (
    <span className="flex min-w-0 items-baseline gap-2">
      <span className={cn('shrink-0 font-medium', tones[health.tone])}>{health.words}</span>
      <span className="truncate text-xs text-text-2">{health.reason}</span>
    </span>
  );
}

const tones: Record<Tone, string> = {
  bad: 'text-bad-text',
  warn: 'text-warn-text',
  ok: 'text-ok-text',
  plain: 'font-normal text-text',
};
