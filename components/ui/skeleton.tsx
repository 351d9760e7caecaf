import { cn } from './cn';

/** A grey bar in the shape of what comes. Appears after 200 ms, so that quick answers don't flicker. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cn('block h-2.5 animate-skeleton rounded-xs bg-n-4', className)} />;
}
