'use client';

import { Command } from 'cmdk';
import type { ReactNode } from 'react';
import { Kbd } from '@/components/ui/kbd';

type PaletteItemProps = {
  value: string;
  icon: ReactNode;
  label: ReactNode;
  detail?: ReactNode;
  keys?: string | undefined;
  onSelect: () => void;
};

export function PaletteItem({ value, icon, label, detail, keys, onSelect }: PaletteItemProps) {
  return (
    <Command.Item
      value={value}
      onSelect={onSelect}
      className="flex h-[30px] cursor-pointer items-center gap-[9px] rounded-[4px] px-2 data-[selected=true]:bg-hover max-md:h-11"
    >
      {icon}
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {detail ? <span className="shrink-0 text-xs text-text-3">{detail}</span> : null}
      {keys ? <Kbd>{keys}</Kbd> : null}
    </Command.Item>
  );
}
