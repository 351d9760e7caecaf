'use client';

import { useState, type DragEvent, type ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

type DropZoneProps = {
  onDrop: (files: ReadonlyArray<File>) => void;
  /** Nothing is taken while another file is on its way. */
  disabled: boolean;
  className?: string;
  children: ReactNode;
};

/** A place that files can be dropped on; choosing one by a button beside it does the same. */
export function DropZone({ onDrop, disabled, className, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const allow = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = disabled ? 'none' : 'copy';
    setOver(!disabled);
  };

  return (
    <div
      onDragEnter={allow}
      onDragOver={allow}
      onDragLeave={(event) => {
        // Going over what lies within is no leaving.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!disabled) onDrop([...event.dataTransfer.files]);
      }}
      className={cn(
        'rounded-md border border-dashed border-line-strong transition-colors',
        isOver && 'border-accent bg-accent-soft',
        className,
      )}
    >
      {children}
    </div>
  );
}
