'use client';

import { Disclosure } from '@/components/ui/disclosure';
import type { AnswerForm } from './answer-form';
import { AnswerInput } from './answer-input';

/** What may help the person who decides; never asked for. */
export function MoreSection({ form }: { form: AnswerForm }) {
  const { city, competitor, nextStep, externalId } = form.answers;
  const isUsed = [city, competitor, nextStep, externalId].some((answer) => answer !== '');

  return (
    <section className="border-t border-line py-3.5">
      <Disclosure label="More that can help" detail="city, competitor, next step, your reference" open={isUsed}>
        <div className="flex flex-col gap-4">
          <div className="grid gap-4 md:grid-cols-2">
            <AnswerInput form={form} answer="city" autoComplete="off" />
            <AnswerInput form={form} answer="competitor" hint="Who else was asked." />
          </div>
          <AnswerInput form={form} answer="nextStep" hint="What happens next, and who does it." />
          <AnswerInput form={form} answer="externalId" hint="The number this deal has in your own system." />
        </div>
      </Disclosure>
    </section>
  );
}
