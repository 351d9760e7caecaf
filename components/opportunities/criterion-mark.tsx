import { Check } from 'lucide-react';
import { cn } from '@/components/ui/cn';

type CriterionMarkProps = { met: boolean; className?: string };

/** The round of a criterion that is met by something else than a tick. */
export function CriterionMark({ met, className }: CriterionMarkProps) {
  return (
    <span
      className={cn(
        'grid size-4 shrink-0 place-items-center rounded-full border',
        met ? 'border-accent bg-accent' : 'border-line-input bg-raised',
        className,
      )}
    >
      {met ? <Check aria-hidden strokeWidth={2.75} className="size-3! text-on-accent [stroke-width:2.75]!" /> : null}
      <span className="sr-only">{met ? 'Met' : 'Missing'}</span>
    </span>
  );
}
