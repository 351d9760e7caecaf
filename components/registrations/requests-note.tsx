import { Letter } from '@/components/registrations/decision/letter';
import { Moment } from '@/components/registrations/moment';
import type { Place } from '@/components/registrations/place';
import { OUTCOME_LABELS, REQUEST_LABELS } from '@/lib/domain/registrations/requests/vocabulary';
import type { RequestView } from '@/lib/domain/registrations/views/schema';
import { plural } from '@/lib/core/words';

type RequestsNoteProps = { requests: ReadonlyArray<RequestView>; place: Place };

/** What was asked after the decision and what became of it, newest first. */
export function RequestsNote({ requests, place }: RequestsNoteProps) {
  const decided = requests.filter(({ status }) => status !== 'open');
  if (decided.length === 0) return null;

  return (
    <section aria-label="What was asked since" className="mt-5 flex flex-col gap-4">
      {decided.map((request) => (
        <div key={request.id}>
          <p>
            <b>{OUTCOME_LABELS[request.kind][request.status]}</b>
            {request.decidedBy ? ` by ${request.decidedBy}` : ''}
            {request.decidedAt ? ', ' : ''}
            {request.decidedAt ? <Moment at={request.decidedAt} style="deadline" place={place} /> : null}
          </p>
          <p className="text-text-2">{askedWords(request)}</p>
          {request.answer ? <Letter letter={[request.answer]} className="mt-2" /> : null}
        </div>
      ))}
    </section>
  );
}

/** "Longer protection, 45 days: They see us again in January." */
export function askedWords({ kind, days, reason }: RequestView): string {
  const asked = days === null ? REQUEST_LABELS[kind] : `${REQUEST_LABELS[kind]}, ${plural(days, 'day', 'days')}`;
  return `${asked}: ${reason}`;
}
