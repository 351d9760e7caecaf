import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { RegisterScreen } from '@/components/registrations/form/register-screen';
import { UnfinishedNote } from '@/components/registrations/portal/unfinished-note';
import { WhatHappensThen } from '@/components/registrations/portal/what-happens-then';
import { registrationOffer } from '@/app/(portal)/portal/registration-offer';
import { findDraft, listDrafts } from '@/lib/domain/registrations/drafts/queries';
import { getForm } from '@/lib/domain/registrations/form/queries';
import { findRegistration } from '@/lib/domain/registrations/queries';
import { findTerms } from '@/lib/domain/registrations/terms/queries';
import { registrationHref } from '@/lib/domain/registrations/vocabulary';
import { orNull } from '@/lib/platform/or-null';
import { portalPage } from '@/lib/platform/session';

export const metadata: Metadata = { title: 'Register a deal' };

type Props = { searchParams: Promise<{ draft?: string | Array<string> }> };

export default async function RegisterPage({ searchParams }: Props) {
  const viewer = await portalPage();
  const named = [(await searchParams).draft].flat()[0] ?? null;
  const draft = named ? await orNull(findDraft(viewer, { draftId: named })) : null;
  const sent = named && !draft ? await orNull(findRegistration(viewer, { registrationId: named })) : null;
  if (sent) redirect(registrationHref('partner', sent.id));

  const terms = await findTerms(viewer, {});
  return (
    <RegisterScreen
      named={named}
      draft={draft}
      asks={await getForm(viewer, {})}
      offer={await registrationOffer(viewer, terms)}
      place={{ timeZone: terms.timeZone, locale: terms.locale }}
      unfinished={draft ? null : <UnfinishedNote drafts={await listDrafts(viewer, {})} place={terms} />}
      aside={<WhatHappensThen terms={terms} />}
    />
  );
}
