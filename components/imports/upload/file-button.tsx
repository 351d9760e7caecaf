'use client';

import { useRef, type ComponentProps } from 'react';
import { Button } from '@/components/ui/button';

type FileButtonProps = Omit<ComponentProps<typeof Button>, 'onClick'> & { onChoose: (file: File) => void };

/** What browsers call a CSV differs; an ending that is none of these can still be chosen by name. */
const CSV_FILES = '.csv,.tsv,.txt,text/csv,text/tab-separated-values';

/** Asks for one file with the browser's own window. */
export function FileButton({ onChoose, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);

  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept={CSV_FILES}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // So that the same file can be chosen once more.
          currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
    </>
  );
}
