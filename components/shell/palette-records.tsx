'use client';

import { Command } from 'cmdk';
import { Building2, FileCheck, Handshake, SquareKanban, UserRound, Waypoints } from 'lucide-react';
import { Highlight } from './highlight';
import { paletteGroup } from './palette-group';
import { PaletteItem } from './palette-item';
import { useRecordSearch } from './use-record-search';

type PaletteRecordsProps = { text: string; onOpen: (href: string) => void };

export function PaletteRecords({ text, onOpen }: PaletteRecordsProps) {
  const { data = [] } = useRecordSearch(text);
  if (text.trim().length < 2 || data.length === 0) return null;

  return (
    <Command.Group heading="Records" className={paletteGroup}>
      {data.map((record) => {
        const Icon = icons[record.kind];
        // The people of a partner all lead to its page.
        const key = `${record.kind} ${record.title} ${record.href}`;
        return (
          <PaletteItem
            key={key}
            value={key}
            icon={<Icon aria-hidden />}
            label={<Highlight text={record.title} typed={text} />}
            detail={record.detail}
            onSelect={() => onOpen(record.href)}
          />
        );
      })}
    </Command.Group>
  );
}

const icons = {
  deal: SquareKanban,
  partner: Handshake,
  registration: FileCheck,
  person: UserRound,
  process: Waypoints,
  account: Building2,
};
