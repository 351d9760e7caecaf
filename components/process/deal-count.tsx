import { formatCount } from '@/lib/core/words';

/** A number of open deals; on phones, where no head says so, with the words. */
export function DealCount({ deals }: { deals: number }) {
  return (
    <>
      {formatCount(deals)}
      <span className="font-normal text-text-2 md:hidden"> {deals === 1 ? 'open deal' : 'open deals'}</span>
    </>
  );
}
