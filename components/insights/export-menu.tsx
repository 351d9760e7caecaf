'use client';

import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';

/** Plain links, so that the browser itself fetches the files. */
export function ExportMenu({ files }: { files: ReadonlyArray<{ href: string; label: string }> }) {
  const [isOpen, setIsOpen] = useState(false);

  return (
    <Popover
      label="Export as CSV"
      open={isOpen}
      onOpenChange={setIsOpen}
      align="end"
      className="w-[216px] p-1"
      trigger={
        <Button variant="quiet" size="sm" aria-label="Export as CSV">
          <Download aria-hidden />
          <span className="max-md:sr-only">Export</span>
        </Button>
      }
    >
      <p className="px-2 pt-1 pb-0.5 text-xs text-text-3">As CSV</p>
      {files.map(({ href, label }) => (
        <a
          key={href}
          href={href}
          download
          onClick={() => setIsOpen(false)}
          className="flex h-[30px] items-center rounded-[4px] px-2 hover:bg-hover max-md:h-11"
        >
          {label}
        </a>
      ))}
    </Popover>
  );
}
