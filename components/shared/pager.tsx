import { ButtonLink } from '@/components/ui/button-link';
import { ofTotal } from '@/lib/core/words';
import type { SearchParams } from '@/lib/platform/from-address';

type PagerProps = {
  path: string;
  /** The page's own address: everything else in it stays. */
  address: SearchParams;
  total: number;
  limit: number;
};

/** The foot of a list that is shown in parts; nothing while it fits on one. */
export function Pager({ path, address, total, limit }: PagerProps) {
  if (total <= limit) return null;
  const offset = Math.max(0, Number(address.offset ?? 0) || 0);
  const last = Math.min(total, offset + limit);

  return (
    <nav aria-label="Pages" className="flex items-center gap-2 py-3 text-text-2">
      <span className="mr-auto">{ofTotal(last, total)} shown</span>
      {offset > 0 ? <ButtonLink href={at(path, address, Math.max(0, offset - limit))}>Back</ButtonLink> : null}
      {last < total ? <ButtonLink href={at(path, address, offset + limit)}>Next</ButtonLink> : null}
    </nav>
  );
}

function at(path: string, address: SearchParams, offset: number): string {
  const kept = Object.entries(address).filter(([name, value]) => typeof value === 'string' && name !== 'offset');
  const query = new URLSearchParams(kept as Array<[string, string]>);
  if (offset > 0) query.set('offset', String(offset));
  return `${path}?${query.toString()}`;
}
