'use client';

import { Upload } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';

const ImportDialog = dynamic(() => import('./import-dialog').then(({ ImportDialog: dialog }) => dialog));

/** Brings a process in from a file. */
export function ImportButton() {
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);

  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="Process file"
        hidden
        onChange={({ currentTarget }) => {
          setFile(currentTarget.files?.[0] ?? null);
          // The same file may be chosen again once it is mended.
          currentTarget.value = '';
        }}
      />
      <Button size="sm" onClick={() => input.current?.click()}>
        <Upload aria-hidden />
        Import…
      </Button>
      {file ? <ImportDialog file={file} onClose={() => setFile(null)} /> : null}
    </>
  );
}
