'use client';

import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { use } from 'react';
import { cn } from '@/components/ui/cn';
import { IconButton } from '@/components/ui/icon-button';
import { RailContext } from './rail-frame';

/** Narrows the rail from its top, widens it from its foot; seen when the pointer or the keyboard is in the rail. */
export function RailToggle({ place }: { place: 'top' | 'foot' }) {
  const { width, toggle } = use(RailContext);
  if ((width === 'wide') !== (place === 'top')) return null;
  const Icon = width === 'wide' ? PanelLeftClose : PanelLeftOpen;

  return (
    <IconButton
      label={width === 'wide' ? 'Make the menu small' : 'Make the menu wide'}
      onClick={toggle}
      className={cn(
        'opacity-0 transition-opacity group-hover/rail:opacity-100 focus-visible:opacity-100 [@media(hover:none)]:opacity-100',
        place === 'foot' && 'h-8 w-full',
      )}
    >
      <Icon aria-hidden />
    </IconButton>
  );
}
