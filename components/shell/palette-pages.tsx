'use client';

import { Command } from 'cmdk';
import { ArrowRight } from 'lucide-react';
import type { PalettePage } from './command-palette-host';
import { PaletteItem } from './palette-item';
import { paletteGroup } from './palette-group';

type PalettePagesProps = { pages: ReadonlyArray<PalettePage>; onOpen: (href: string) => void };

export function PalettePages({ pages, onOpen }: PalettePagesProps) {
  if (pages.length === 0) return null;

  return (
    <Command.Group heading="Pages" className={paletteGroup}>
      {pages.map(({ href, label }) => (
        <PaletteItem
          key={href}
          value={`page ${href}`}
          icon={<ArrowRight aria-hidden />}
          label={label}
          onSelect={() => onOpen(href)}
        />
      ))}
    </Command.Group>
  );
}
