'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';

/** Something that is shown once, to be copied now. */
export function CopyOnce({ label, text }: { label: string; text: string }) {
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  }

  return (
    <div className="flex gap-2">
      <Input
        readOnly
        scale="sm"
        aria-label={label}
        value={text}
        className="font-mono text-xs"
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button onClick={() => void copy()}>
        {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
        <span role="status">{copied ? 'Copied' : 'Copy'}</span>
      </Button>
    </div>
  );
}
