'use client';

import { useOptimistic, useTransition } from 'react';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { toast } from '@/components/ui/toast';
import { chooseDigest } from '@/lib/domain/notifications/digest/actions';
import { answerOf, Refused } from '@/lib/platform/outcome';

/** Whether the morning's mail comes. */
export function DigestChoice({ wanted }: { wanted: boolean }) {
  const [chosen, choose] = useOptimistic(wanted);
  const [, startTransition] = useTransition();
  const change = (next: boolean) =>
    startTransition(async () => {
      choose(next);
      try {
        await answerOf(chooseDigest({ wanted: next }));
      } catch (error) {
        toast.problem(error instanceof Refused ? error.failure.message : 'This could not be kept. Try again.');
      }
    });

  return (
    <div className="max-w-[720px] border-t border-line px-5 py-3 max-md:px-4">
      <CheckboxField
        label="Mail me each working morning what is due"
        hint="Only when something is late or due that day."
        checked={chosen}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </div>
  );
}
