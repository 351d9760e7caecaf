'use client';

import { useState, type SubmitEvent } from 'react';
import type { SamplePerson } from '@/lib/domain/workspace/vocabulary';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Note } from '@/components/ui/note';
import { leaveFor } from './leave-for';
import { SamplePeople } from './sample-people';
import { signInWith } from './sign-in-with';
import { textOf } from '@/components/shared/text-of';

type SignInFormProps = {
  /** Where to go afterwards; the server has checked that it is one of our own pages. */
  destination: string;
  /** Why there is no session any more, if there was one. */
  notice: string | null;
  sample: { people: ReadonlyArray<SamplePerson>; password: string } | null;
};

export function SignInForm({ destination, notice, sample }: SignInFormProps) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function enter(email: string, password: string) {
    setPending(true);
    setProblem(null);
    const refused = await signInWith(email, password);
    if (refused === null) await leaveFor(destination);

    setProblem(refused);
    setPending(false);
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void enter(textOf(form, 'email'), textOf(form, 'password'));
  }

  return (
    <>
      <form method="post" onSubmit={submit} className="mt-6 flex flex-col gap-4">
        {notice && !problem ? <Note tone="warn">{notice}</Note> : null}
        {problem ? (
          <Note tone="bad" live>
            {problem}
          </Note>
        ) : null}
        <Field label="Work e-mail">
          <Input name="email" type="email" autoComplete="username" required maxLength={254} />
        </Field>
        <Field label="Password" hint="Forgotten? Your administrator can send you a new link.">
          <Input name="password" type="password" autoComplete="current-password" required maxLength={1000} />
        </Field>
        <Button type="submit" variant="primary" size="lg" pending={pending}>
          Sign in
        </Button>
      </form>
      {sample ? (
        <SamplePeople
          people={sample.people}
          disabled={pending}
          onChoose={(person) => void enter(person.email, sample.password)}
        />
      ) : null}
    </>
  );
}
