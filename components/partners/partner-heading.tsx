import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatDate } from '@/lib/core/format-date';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import {
  labelOf,
  PARTNER_STATUSES,
  PARTNER_TIERS,
  PARTNER_TYPES,
  type PartnerView,
} from '@/lib/domain/partners/vocabulary';

type PartnerHeadingProps = { partner: PartnerView; timeZone: string; editable: boolean };

export function PartnerHeading({ partner, timeZone, editable }: PartnerHeadingProps) {
  const { id, name, type, tier, status, region, createdAt, manager } = partner;
  const since = formatDate(new Date(createdAt), { timeZone, style: 'month' });
  const facts: ReadonlyArray<ReactNode> = [
    `${labelOf(PARTNER_TIERS, tier)} ${labelOf(PARTNER_TYPES, type).toLowerCase()}`,
    region,
    `partner since ${since}`,
    manager ? `looked after by ${manager.name}` : 'looked after by nobody yet',
  ];

  return (
    <header className="flex items-center gap-3 max-md:items-start">
      <Avatar name={name} kind="company" size={28} className="size-10 text-sm" />
      <div className="min-w-0 flex-1">
        <h1 className="flex items-center gap-2 text-xl font-semibold tracking-tight">
          <span className="truncate">{name}</span>
          {status === 'active' ? null : <Badge tone="line">{labelOf(PARTNER_STATUSES, status)}</Badge>}
        </h1>
        <ul className="flex flex-wrap gap-x-4 text-text-2">
          {facts.map((fact, at) => (
            <li key={at}>{fact}</li>
          ))}
        </ul>
      </div>
      {editable ? (
        <ButtonLink href={`/partners/${id}/edit`}>
          <Pencil aria-hidden />
          Edit
        </ButtonLink>
      ) : null}
    </header>
  );
}
