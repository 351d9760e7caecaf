import { AgainButton } from '@/components/registrations/portal/again-button';
import { AppealButton } from '@/components/registrations/portal/appeal-button';
import { CorrectionButton } from '@/components/registrations/portal/correction-button';
import { DropButton } from '@/components/registrations/portal/drop-button';
import { ExtensionButton } from '@/components/registrations/portal/extension-button';
import type { Offer } from '@/components/registrations/form/always-fields';
import { deadlineWords } from '@/components/registrations/clock-words';
import { askedWords } from '@/components/registrations/requests-note';
import { formatDate } from '@/lib/core/format-date';
import type { TermsView } from '@/lib/domain/registrations/terms/schema';
import type { RegistrationView, RequestView } from '@/lib/domain/registrations/views/schema';

type WaysOnProps = { registration: RegistrationView; mayAsk: boolean; terms: TermsView; offer: Offer | null };

/** What can be done now that it is decided: longer protection, an appeal, once more. */
export function WaysOn({ registration, mayAsk, terms, offer }: WaysOnProps) {
  const { id, version, status, requests, longestExtension, appealUntil, manager } = registration;
  const asked = requests.find((request) => request.status === 'open');
  if (asked) return <Asked request={asked} mayAsk={mayAsk} terms={terms} />;
  if (!mayAsk) return null;
  const decider = manager ?? terms.vendorName;

  return (
    <div className="mt-4 flex flex-wrap gap-2 empty:hidden">
      {longestExtension === null ? null : (
        <ExtensionButton registrationId={id} version={version} longest={longestExtension} decider={decider} />
      )}
      {registration.mayCorrect && offer ? (
        <CorrectionButton registration={registration} offer={offer} decider={decider} />
      ) : null}
      {appealUntil === null ? null : (
        <AppealButton
          registrationId={id}
          version={version}
          until={formatDate(new Date(appealUntil), { ...terms, style: 'long' })}
        />
      )}
      {status === 'expired' || status === 'cancelled' ? <AgainButton registrationId={id} /> : null}
    </div>
  );
}

type AskedProps = { request: RequestView; mayAsk: boolean; terms: TermsView };

function Asked({ request, mayAsk, terms }: AskedProps) {
  const { id, version, kind, dueAt } = request;
  return (
    <section aria-label="Asked" className="mt-4 rounded-md border border-line p-4">
      <div className="flex items-start gap-3">
        <p className="min-w-0 flex-1 wrap-anywhere">{askedWords(request)}</p>
        {mayAsk && kind !== 'change' ? <DropButton requestId={id} version={version} /> : null}
      </div>
      <p className="mt-1 text-text-2">
        {terms.vendorName} answers by <b>{deadlineWords(dueAt, terms)}</b>.
      </p>
    </section>
  );
}
