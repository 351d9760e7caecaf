'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { updatePlay } from '@/lib/domain/playbooks/actions';
import type { Play } from '@/lib/domain/playbooks/vocabulary';

type Change = { active?: boolean; isArchived?: boolean };

/** Pause, resume, archive and take back: none of it touches what was offered. */
export function PlayState({ play }: { play: Play }) {
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const change = async (changes: Change, done: string) => {
    setPending(true);
    const outcome = await updatePlay({ playId: play.id, version: play.version, ...changes });
    setPending(false);
    if (!outcome.ok) toast.problem(outcome.failure.message);
    else toast.done(done);
    router.refresh();
  };
  const { name, active, isArchived } = play;

  if (isArchived)
    return (
      <Button size="sm" pending={pending} onClick={() => void change({ isArchived: false }, `${name} is back`)}>
        Take out of the archive
      </Button>
    );
  return (
    <>
      <Button
        size="sm"
        pending={pending}
        onClick={() => void change({ active: !active }, active ? `${name} is paused` : `${name} is offered again`)}
      >
        {active ? 'Pause' : 'Resume'}
      </Button>
      <Button
        variant="quiet"
        size="sm"
        pending={pending}
        onClick={() => void change({ isArchived: true }, `${name} is archived. Its history stays.`)}
      >
        Archive
      </Button>
    </>
  );
}
