'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { plural } from '@/lib/core/words';
import { useAnswerPlay } from '@/lib/domain/playbooks/client';
import type { Refused } from '@/lib/platform/outcome';
import { PassForm } from './pass-form';

/** Use it, or say that it is not for this deal. */
export function PlayAnswer({ offerId, act }: { offerId: string; act: string }) {
  const [isPassing, setPassing] = useState(false);
  const { mutate, isPending } = useAnswerPlay();
  const onError = ({ failure }: Refused) => toast.problem(failure.message);
  const onSuccess = ({ tasks }: { tasks: number }) =>
    toast.done(tasks > 0 ? `${plural(tasks, 'task', 'tasks')} added` : 'Noted');

  if (isPassing)
    return (
      <PassForm
        pending={isPending}
        onPass={(reason) => mutate({ offerId, use: false, reason }, { onError })}
        onCancel={() => setPassing(false)}
      />
    );
  return (
    <div className="mt-1.5 flex flex-wrap gap-2">
      <Button pending={isPending} onClick={() => mutate({ offerId, use: true }, { onError, onSuccess })}>
        {act}
      </Button>
      <Button variant="quiet" disabled={isPending} onClick={() => setPassing(true)}>
        Not now
      </Button>
    </div>
  );
}
