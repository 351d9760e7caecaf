'use client';

import { Search } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import { openPalette } from './open-palette';
import { railItem } from './rail-item';

export function FindButton({ keys }: { keys: string }) {
  return (
    <button
      type="button"
      title={`Find anything (${keys})`}
      onClick={openPalette}
      className={cn(railItem, 'mb-2 border border-line-strong bg-raised font-normal text-text-3')}
    >
      <Search aria-hidden />
      <span className="group-data-[rail=small]/app:sr-only">Find anything</span>
      <span aria-hidden className="ml-auto text-xs group-data-[rail=small]/app:hidden">
        {keys}
      </span>
    </button>
  );
}
