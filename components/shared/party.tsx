import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { cn } from '@/components/ui/cn';

type PartyProps = {
  name: string;
  kind: 'person' | 'company';
  /** Quieter, behind the name: the type of partner, the start of an address. */
  detail?: ReactNode;
  size?: 16 | 20 | 24 | 28;
  /** Where the name is what the row is about. */
  strong?: boolean;
  className?: string;
};

/** Somebody or some company: avatar and name on one line, cut where there is no room. */
export function Party({ name, kind, detail, size = 16, strong = false, className }: PartyProps) {
  return (
    <span className={cn('flex min-w-0 items-center gap-2', className)}>
      <Avatar name={name} kind={kind} size={size} />
      <span className="min-w-0 truncate">
        <span className={strong ? 'font-medium' : undefined}>{name}</span>
        {detail ? <span className="font-normal text-text-3"> {detail}</span> : null}
      </span>
    </span>
  );
}
