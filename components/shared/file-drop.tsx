'use client';

import { useState, type ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

type FileDropProps = {
  label: string;
  /** Null where nothing can be dropped. */
  onFile: ((file: File) => void) | null;
  children: ReactNode;
};

/** A section on which files can be dropped. */
export function FileDrop({ label, onFile, children }: FileDropProps) {
  const [isOver, setIsOver] = useState(false);

  return (
    <section
      aria-label={label}
      className={cn('rounded-md', isOver && 'outline-2 outline-offset-4 outline-accent outline-dashed')}
      onDragOver={(event) => {
        if (!onFile || !event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        if (!onFile) return;
        event.preventDefault();
        setIsOver(false);
        for (const file of event.dataTransfer.files) onFile(file);
      }}
    >
      {children}
    </section>
  );
}
