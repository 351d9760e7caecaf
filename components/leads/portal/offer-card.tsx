'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { LeadDialog } from '@/components/leads/lead-dialog';
import { useLeadAct } from '@/components/leads/use-lead-act';
import { RelativeTime } from '@/components/shared/relative-time';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { Textarea } from '@/components/ui/textarea';
import { formatPercent, plural } from '@/lib/core/words';
import { acceptOffer, declineOffer } from '@/lib/domain/leads/actions';
import type { OfferView } from '@/lib/domain/leads/offers/schema';
import { DECLINE_REASONS } from '@/lib/domain/leads/offers/vocabulary';
import { leadHref } from '@/lib/domain/leads/vocabulary';

type OfferCardProps = { offer: OfferView; place: string; now: string; timeZone: string };

/** A lead that is held out: what it wants and where, until when, and the two answers. */
export function OfferCard({ offer, place, ...time }: OfferCardProps) {
  const router = useRouter();
  const [declining, setDeclining] = useState(false);
  const { product, industry, size, source, chance } = offer.teaser;
  const { submit, pending, failure } = useLeadAct(acceptOffer, 'It is yours', ({ id }) =>
    router.push(leadHref('partner', id)),
  );
  const about = [industry, size, source, chance === null ? null : `chance ${formatPercent(chance)}`];

  return (
    <li className="rounded-md border border-line p-4">
      <p className="font-semibold">{[product, place].filter(Boolean).join(', ') || 'A lead'}</p>
      <p className="text-text-2">{about.filter((part) => part !== null).join(' · ')}</p>
      <p className="mt-1">{offer.because}</p>
      <p className="mt-1 text-text-2">
        Answer by <RelativeTime at={offer.expiresAt} {...time} />, then call within{' '}
        {plural(offer.contactHours, 'working hour', 'working hours')}.
      </p>
      {failure ? (
        <p role="alert" className="mt-2 text-bad-text">
          {failure.message}
        </p>
      ) : null}
      <div className="mt-3 flex gap-2">
        <Button variant="primary" pending={pending} onClick={() => void submit({ offerId: offer.id })}>
          Accept
        </Button>
        <Button onClick={() => setDeclining(true)}>Decline…</Button>
      </div>
      {declining ? <DeclineDialog offerId={offer.id} onClose={() => setDeclining(false)} /> : null}
    </li>
  );
}

function DeclineDialog({ offerId, onClose }: { offerId: string; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const { submit, pending, failure } = useLeadAct(declineOffer, 'It goes to the next partner', onClose);
  return (
    <LeadDialog
      title="Decline this lead?"
      description="It goes to the next partner. Why you decline helps to send you better ones."
      act={{ label: 'Decline', disabled: reason === '' }}
      pending={pending}
      failure={failure}
      onAct={() => void submit({ offerId, reason, note })}
      onClose={onClose}
    >
      <RadioGroup legend="Why" options={DECLINE_REASONS} value={reason} onValueChange={setReason} />
      <Field label="Note" mark="optional">
        <Textarea rows={2} maxLength={1000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </Field>
    </LeadDialog>
  );
}
