'use client';

import { useMemo, useState } from 'react';
import { ActDialog } from '@/components/registrations/act-dialog';
import { useDecision } from '@/components/registrations/decision/use-decision';
import type { Offer } from '@/components/registrations/form/always-fields';
import { ReasonField } from '@/components/registrations/reason-field';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { suggestFrom } from '@/components/ui/suggest-from';
import { TagField } from '@/components/ui/tag-field';
import { toast } from '@/components/ui/toast';
import { askCorrection } from '@/lib/domain/registrations/actions';
import type { RegistrationView } from '@/lib/domain/registrations/views/schema';
import { ALWAYS_ASKED } from '@/lib/domain/registrations/vocabulary';

type CorrectionButtonProps = { registration: RegistrationView; offer: Offer; decider: string };

/** Asks for another customer or other products: that is decided on anew. */
export function CorrectionButton({ registration, offer, decider }: CorrectionButtonProps) {
  const { id: registrationId, version } = registration;
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(() => draftOf(registration));
  const [reason, setReason] = useState('');
  const { pending, refusal, run } = useDecision(() => {
    setOpen(false);
    toast.done(`Asked. ${decider} decides.`);
  });
  const suggest = useMemo(() => suggestFrom(offer.products), [offer.products]);
  const errorOf = (field: string) => refusal?.fields?.[field]?.[0];
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));

  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        Another customer or product…
      </Button>
      {open ? (
        <ActDialog
          title="Another customer or product"
          description="The deal stays as it was approved until they have decided."
          consequence="Decided like a registration"
          act={{ label: 'Ask', variant: 'primary' }}
          pending={pending}
          refusal={refusal}
          onAct={() => run(() => askCorrection({ registrationId, version, ...draft, reason }))}
          onClose={() => setOpen(false)}
        >
          <Field label={ALWAYS_ASKED.company} error={errorOf('company')}>
            <Input
              maxLength={200}
              value={draft.company}
              onChange={(event) => change({ company: event.currentTarget.value })}
            />
          </Field>
          <div className="grid gap-4 md:grid-cols-2">
            <Field label={ALWAYS_ASKED.website} error={errorOf('website')}>
              <Input
                inputMode="url"
                value={draft.website}
                onChange={(event) => change({ website: event.currentTarget.value })}
              />
            </Field>
            <Field label={ALWAYS_ASKED.country} error={errorOf('country')}>
              <Select
                options={offer.countries}
                value={draft.country}
                onChange={(event) => change({ country: event.currentTarget.value })}
              />
            </Field>
          </div>
          <Field label={ALWAYS_ASKED.productIds} error={errorOf('productIds')}>
            <TagField
              listLabel="Products"
              values={offer.products.filter(({ value }) => draft.productIds.includes(value))}
              suggest={suggest}
              onValuesChange={(values) => change({ productIds: values.map(({ value }) => value) })}
            />
          </Field>
          <ReasonField label="Why" rows={3} error={errorOf('reason')} value={reason} onChange={setReason} />
        </ActDialog>
      ) : null}
    </>
  );
}

function draftOf({ company, website, country, products }: RegistrationView) {
  return { company, website, country, productIds: products.map(({ id }) => id) };
}
