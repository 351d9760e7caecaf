'use client';

import { KeyRound } from 'lucide-react';
import { CopyOnce } from '@/components/people/copy-once';
import { Note } from '@/components/ui/note';
import type { NewApiKey as Made } from '@/lib/domain/workspace/keys/vocabulary';

export function NewApiKey({ made: { apiKey, key } }: { made: Made }) {
  return (
    <Note
      tone="accent"
      live
      icon={<KeyRound aria-hidden />}
      title={`“${apiKey.name}” was made. Copy it now, it won’t be shown again.`}
      className="my-3"
    >
      <div className="mt-1.5 max-w-[480px]">
        <CopyOnce label="API key" text={key} />
      </div>
    </Note>
  );
}
