import Link from 'next/link';
import { Moment } from '@/components/registrations/moment';
import type { Place } from '@/components/registrations/place';
import { plural } from '@/lib/core/words';
import type { RegistrationView } from '@/lib/domain/registrations/views/schema';
import { STATUS_LABELS } from '@/lib/domain/registrations/vocabulary';
import { RequestsNote } from '@/components/registrations/requests-note';
import { Letter } from './letter';

type DecidedNoteProps = { registration: RegistrationView; place: Place };

/** What became of it, in the words that were sent. */
export function DecidedNote({ registration, place }: DecidedNoteProps) {
  const { audience, status, decision, opportunity, history, ended } = registration;
  if (status === 'withdrawn')
    return <Withdrawn said={history.findLast(({ kind }) => kind === 'withdrawn')?.said ?? null} />;
  if (!decision || decision.verdict === 'returned') return null;
  return (
    <section aria-label="Decision" className="mt-5">
      <p>
        <b>{VERDICT_LABELS[decision.verdict]}</b> by {decision.by},{' '}
        <Moment at={decision.at} style="deadline" place={place} />
        {opportunity ? <Deal deal={opportunity} audience={audience} /> : null}
      </p>
      <Letter letter={decision.letter} className="mt-2" />
      <ProtectedNow registration={registration} place={place} />
      <Price registration={registration} />
      <RequestsNote requests={registration.requests} place={place} />
      {ended ? <Ended ended={ended} status={status} audience={audience} place={place} /> : null}
    </section>
  );
}

/** What the deal is sold for, as long as it is protected. */
function Price({ registration: { status, price, opportunity } }: Pick<DecidedNoteProps, 'registration'>) {
  if (status !== 'approved' || price === null || opportunity?.standing !== 'open') return null;
  return (
    <p className="mt-3">
      Price held: <b>{plural(price.points, 'point', 'points')}</b> of discount{' '}
      <span className="text-text-3">{price.because}</span>
    </p>
  );
}

/** The end of protection as it is now, whatever the letter said when it was written. */
function ProtectedNow({ registration: { status, protectedUntil, opportunity, requests }, place }: DecidedNoteProps) {
  if (status !== 'approved' || protectedUntil === null || opportunity?.standing !== 'open') return null;
  if (!requests.some((request) => request.kind === 'extension' && request.status === 'granted')) return null;
  return (
    <p className="mt-3">
      Protected until{' '}
      <b>
        <Moment at={protectedUntil} style="long" place={place} />
      </b>
      .
    </p>
  );
}

const VERDICT_LABELS = { approved: 'Approved', rejected: 'Not approved', returned: 'Asked' } as const;

type DealProps = Pick<RegistrationView, 'audience'> & { deal: NonNullable<RegistrationView['opportunity']> };

const STANDING_WORDS = { open: 'The deal is', won: 'The deal was won:', lost: 'The deal was lost:' } as const;

function Deal({ deal: { id, number, standing }, audience }: DealProps) {
  return (
    <>
      . {STANDING_WORDS[standing]}{' '}
      <Link href={audience === 'vendor' ? `/deals/${id}` : `/portal/deals/${id}`} className="link">
        D-{number}
      </Link>
    </>
  );
}

type EndedProps = Pick<RegistrationView, 'status' | 'audience'> & {
  ended: NonNullable<RegistrationView['ended']>;
  place: Place;
};

/** Protection that ended before the deal did. */
function Ended({ ended, status, audience, place }: EndedProps) {
  return (
    <div className="mt-5">
      <p>
        <b>{STATUS_LABELS[status][audience]}</b>, <Moment at={ended.at} style="deadline" place={place} />
      </p>
      <Letter letter={ended.letter} className="mt-2" />
    </div>
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
