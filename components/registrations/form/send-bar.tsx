'use client';

import Link from 'next/link';
import { FormActions } from '@/components/shared/form-actions';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { inWords, plural } from '@/lib/core/words';
import { registrationHref } from '@/lib/domain/registrations/vocabulary';
import type { Failure } from '@/lib/platform/outcome';
import { DiscardDraft } from './discard-draft';

type SendBarProps = {
  mandatory: number;
  missing: number;
  sending: boolean;
  refusal: Failure | null;
  canDiscard: boolean;
  onDiscard: () => Promise<void>;
};

/** Sticks to the foot of the form: the act, what is left, and the way out. */
export function SendBar({ mandatory, missing, sending, refusal, canDiscard, onDiscard }: SendBarProps) {
  return (
    <>
      {refusal && !sending ? <Refusal refusal={refusal} /> : null}
      <FormActions
        note={
          missing > 0 ? `${plural(missing, 'answer', 'answers')} left` : `All ${inWords(mandatory)} answers are there`
        }
        end={canDiscard ? <DiscardDraft onDiscard={onDiscard} /> : null}
      >
        <Button type="submit" variant="primary" size="lg" pending={sending}>
          Register deal
        </Button>
      </FormActions>
    </>
  );
}

function Refusal({ refusal: { message, details } }: { refusal: Failure }) {
  const earlier = recordIn(details);

  return (
    <Note tone="bad" live className="my-3">
      {message}{' '}
      {earlier ? (
        <Link href={registrationHref('partner', earlier)} className="link">
          Open it
        </Link>
      ) : null}
    </Note>
  );
}

/** Refusals about an earlier registration bring its id along. */
function recordIn(details: unknown): string | null {
  if (typeof details !== 'object' || details === null || !('id' in details)) return null;
  return typeof details.id === 'string' ? details.id : null;
}
