'use client';

import { useState } from 'react';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import type { Suggestion } from '@/components/ui/use-suggestions';
import { findAccounts } from '@/lib/domain/accounts/client';
import type { AccountView } from '@/lib/domain/accounts/vocabulary';
import { ALWAYS_ASKED } from '@/lib/domain/registrations/vocabulary';
import { answerId, type AnswerForm } from './answer-form';

/** Finds the customer among the partner's own accounts as it is typed, and fills in what is known of it. */
export function CompanyField({ form }: { form: AnswerForm }) {
  const [found, setFound] = useState<ReadonlyArray<AccountView>>([]);
  const [picked, setPicked] = useState<AccountView | null>(null);

  const suggest = async (text: string, signal: AbortSignal): Promise<ReadonlyArray<Suggestion>> => {
    const accounts = await findAccounts(text, signal);
    setFound(accounts);
    return accounts.map(({ id, name, website }) => ({ value: id, label: name, ...(website && { detail: website }) }));
  };
  const pick = (option: Suggestion | null) => {
    const account = found.find(({ id }) => id === option?.value) ?? null;
    setPicked(account);
    if (account) form.change(knownOf(account));
  };

  return (
    <Field
      id={answerId('company')}
      label={ALWAYS_ASKED.company}
      ok={picked ? `Found among your accounts. ${filledIn(picked)}` : undefined}
      error={form.errorOf('company')}
    >
      <Combobox
        freeText
        listLabel="Your accounts"
        emptyText="Not among your accounts yet"
        minLength={2}
        text={form.answers.company}
        suggest={suggest}
        onTextChange={(company) => form.change({ company })}
        onPick={pick}
        onBlur={() => form.leave('company')}
      />
    </Field>
  );
}

/** What isn't known of the account doesn't wipe out what was typed. */
function knownOf({ name, website, country, city }: AccountView) {
  return { company: name, ...(website && { website }), ...(country && { country }), ...(city && { city }) };
}

function filledIn({ website, country }: AccountView): string {
  if (website && country) return 'Website and country filled in for you.';
  if (website) return 'Website filled in for you.';
  return country ? 'Country filled in for you.' : '';
}
