import Link from 'next/link';
import { Moment } from '@/components/registrations/moment';
import type { Place } from '@/components/registrations/place';
import type { RegistrationView } from '@/lib/domain/registrations/views/schema';
import { STATUS_LABELS } from '@/lib/domain/registrations/vocabulary';
import { Letter } from './letter';

type DecidedNoteProps = { registration: RegistrationView; place: Place };

/** What became of it, in the words that were sent. */
export function DecidedNote({ registration, place }: DecidedNoteProps) {
  const { audience, status, decision, opportunity, history } = registration;
  if (status === 'withdrawn')
    return <Withdrawn said={history.findLast(({ kind }) => kind === 'withdrawn')?.said ?? null} />;
  if (!decision || decision.verdict === 'returned') return null;

  const dealHref =
    opportunity && (audience === 'vendor' ? `/deals/${opportunity.id}` : `/portal/deals/${opportunity.id}`);
  return (
    <section aria-label="Decision" className="mt-5">
      <p>
        <b>{STATUS_LABELS[status][audience]}</b> by {decision.by},{' '}
        <Moment at={decision.at} style="deadline" place={place} />
        {opportunity && dealHref ? (
          <>
            . The deal is{' '}
            <Link href={dealHref} className="link">
              D-{opportunity.number}
            </Link>
          </>
        ) : null}
      </p>
      <Letter letter={decision.letter} className="mt-2" />
    </section>
  );
}

function Withdrawn({ said }: { said: string | null }) {
  return (
    <section aria-label="Decision" className="mt-5">
      <p>
        <b>Withdrawn by the partner</b> before it was decided.
      </p>
      {said ? <Letter letter={[said]} className="mt-2" /> : null}
    </section>
  );
}
