'use client';

import { Download } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';

/** Plain links, so that the browser itself fetches the files. */
export function ExportMenu({ files }: { files: ReadonlyArray<{ href: string; label: string }> }) {
  return (
    <Popover
      label="Export as CSV"
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
          className="flex h-[30px] items-center rounded-[4px] px-2 hover:bg-hover max-md:h-11"
        >
          {label}
        </a>
      ))}
    </Popover>
  );
}
