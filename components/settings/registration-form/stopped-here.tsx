import { formatCount } from '@/lib/core/words';

/** The price of a question: so many sellers got no further. */
export function StoppedHere({ count }: { count: number }) {
  if (count === 0) return <span className="max-md:hidden" />;
  return (
    <span className="text-right text-xs text-warn-text tabular-nums max-md:text-left">
      {formatCount(count)} stopped
    </span>
  );
}
