'use client';

import { Paperclip } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';

type FileButtonProps = { label: string; pending: boolean; onChoose: (file: File) => void };

/** Opens the browser's own window for files. */
export function FileButton({ label, pending, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);

  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again after a refusal.
          currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
      <Button size="sm" pending={pending} onClick={() => input.current?.click()}>
        <Paperclip aria-hidden />
        {label}
      </Button>
    </>
  );
}
