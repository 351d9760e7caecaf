'use client';

import { Avatar } from '@/components/ui/avatar';
import { cn } from '@/components/ui/cn';
import { usePresent } from '@/lib/domain/opportunities/presence/client';

const SHOWN = 4;

type PresentPeopleProps = { dealId: string; size?: 16 | 20; className?: string };

/** Who else has this deal open now, or holds its card. */
export function PresentPeople({ dealId, size = 20, className }: PresentPeopleProps) {
  const people = usePresent(dealId);
  if (people.length === 0) return null;

  return (
    <ul aria-label="Here now" className={cn('flex items-center gap-1', className)}>
      {people.slice(0, SHOWN).map(({ userId, name, doing }) => (
        <li key={userId} className="flex" title={doing === 'moving' ? `${name} is moving it` : `${name} is here`}>
          <Avatar name={name} size={size} here decorative={false} />
        </li>
      ))}
      {people.length > SHOWN ? <li className="text-xs text-text-3">+{people.length - SHOWN}</li> : null}
    </ul>
  );
}
