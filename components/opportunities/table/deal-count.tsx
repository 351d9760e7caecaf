import { formatCount } from '@/lib/core/words';

export function DealCount({ deals }: { deals: number }) {
  return (
    <span className="tabular-nums">
      <b>{formatCount(deals)}</b> {deals === 1 ? 'deal' : 'deals'}
    </span>
  );
}
