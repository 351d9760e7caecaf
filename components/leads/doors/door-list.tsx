import { FileText, Webhook } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { plural } from '@/lib/core/words';
import type { DoorView } from '@/lib/domain/leads/doors/schema';
import { DoorSwitch } from './door-switch';

type DoorListProps = { doors: ReadonlyArray<DoorView>; baseUrl: string; editable: boolean };

export function DoorList({ doors, baseUrl, editable }: DoorListProps) {
  return (
    <ul className="border-b border-line">
      {doors.map((door) => (
        <li key={door.id} className="flex min-h-14 items-center gap-3 border-t border-line py-2.5">
          {door.kind === 'page' ? (
            <FileText aria-hidden className="size-4 text-icon" />
          ) : (
            <Webhook aria-hidden className="size-4 text-icon" />
          )}
          <span className="min-w-0 flex-1">
            <b className="font-medium">{door.name}</b> {door.active ? null : <Badge>Closed</Badge>}
            <span className="block truncate text-text-2">
              {door.slug ? (
                <a className="link" href={`/p/${door.slug}`}>
                  {baseUrl}/p/{door.slug}
                </a>
              ) : (
                'Webhook; its address was shown once'
              )}
            </span>
            <span className="block text-xs text-text-3">{plural(door.leads, 'lead', 'leads')} came this way</span>
          </span>
          {editable ? <DoorSwitch door={door} /> : null}
        </li>
      ))}
    </ul>
  );
}
