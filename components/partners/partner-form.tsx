'use client';

import { useRouter } from 'next/navigation';
import type { SubmitEvent } from 'react';
import { FormActions } from '@/components/shared/form-actions';
import { FormProblem } from '@/components/shared/form-problem';
import { textOf } from '@/components/shared/text-of';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { toast } from '@/components/ui/toast';
import { createPartner, updatePartner } from '@/lib/domain/partners/actions';
import type { PartnerView } from '@/lib/domain/partners/vocabulary';
import type { Outcome } from '@/lib/platform/outcome';
import { PartnerFields, type PartnerChoices } from './partner-fields';
import { StalePartner } from './stale-partner';

type PartnerFormProps = { partner: PartnerView | null; choices: PartnerChoices };

/** Adds a partner, or changes one. What somebody else changed meanwhile is shown beside what was typed here. */
export function PartnerForm({ partner, choices }: PartnerFormProps) {
  const router = useRouter();
  const { submit, pending, failure, errorOf } = useSubmit(save, (saved: PartnerView) => {
    toast.done(partner ? 'Saved' : `${saved.name} was added`);
    router.push(`/partners/${saved.id}`);
    router.refresh();
  });
  const fresh = failure?.reason === 'partner.stale' ? (failure.details as PartnerView) : null;

  function save(answers: Answers): Promise<Outcome<PartnerView>> {
    if (!partner) return createPartner(answers);
    // Saving again after a conflict is a decision made in sight of the other's changes.
    return updatePartner({ partnerId: partner.id, version: fresh?.version ?? partner.version, ...answers });
  }

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void submit(answersOf(new FormData(event.currentTarget)), event.currentTarget);
  }

  return (
    <form method="post" onSubmit={send} noValidate className="flex flex-col gap-5">
      <PartnerFields partner={partner} choices={choices} errorOf={errorOf} />
      {fresh && partner ? <StalePartner before={partner} fresh={fresh} /> : <FormProblem failure={failure} />}
      <FormActions>
        <Button type="submit" variant="primary" size="lg" pending={pending}>
          {buttonWords(partner, fresh)}
        </Button>
        <ButtonLink href={partner ? `/partners/${partner.id}` : '/partners'} variant="quiet" size="lg">
          Cancel
        </ButtonLink>
      </FormActions>
    </form>
  );
}

type Answers = Parameters<typeof createPartner>[0];

/** The server decides whether each is what it should be; here they are only gathered. */
function answersOf(form: FormData): Answers {
  const text = (name: string) => textOf(form, name);
  const answers = {
    ...{ name: text('name'), type: text('type'), tier: text('tier'), status: text('status') },
    ...{ region: text('region'), country: text('country'), website: text('website'), externalId: text('externalId') },
    ...{ managerId: text('managerId') || null, parentId: text('parentId') || null },
    certified: form.get('certified') === 'on',
  };
  return answers as Answers;
}

function buttonWords(partner: PartnerView | null, fresh: PartnerView | null): string {
  if (!partner) return 'Add partner';
  return fresh ? 'Save mine over it' : 'Save';
}
