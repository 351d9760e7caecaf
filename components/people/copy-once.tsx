'use client';

import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';

/** Something that is shown once, to be copied now. */
export function CopyOnce({ label, text }: { label: string; text: string }) {
  const shown = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'waiting' | 'copied' | 'selected'>('waiting');

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // Browsers give the clipboard to https pages only; by hand it always works.
      shown.current?.select();
      setState('selected');
    }
  }

  return (
    <div className="flex gap-2">
      <Input
        ref={shown}
        readOnly
        scale="sm"
        aria-label={label}
        value={text}
        className="font-mono text-xs"
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button onClick={() => void copy()} className="shrink-0">
        {state === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
        <span role="status">{WORDS[state]}</span>
      </Button>
    </div>
  );
}

const WORDS = { waiting: 'Copy', copied: 'Copied', selected: 'Now press Ctrl C' };
