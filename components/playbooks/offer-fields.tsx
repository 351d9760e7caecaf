'use client';

import { SectionTitle } from '@/components/shared/section-title';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { ExpertField, type Colleague } from './expert-field';
import { LinkFields } from './link-fields';
import type { ChangeDraft, PlayDraft } from './play-draft';
import { TaskFields } from './task-fields';

type OfferFieldsProps = {
  draft: PlayDraft;
  colleagues: ReadonlyArray<Colleague>;
  errorOf: (field: string) => string | undefined;
  onChange: ChangeDraft;
};

/** Everything that a play puts on the table; one of it is enough. */
export function OfferFields({ draft, colleagues, errorOf, onChange }: OfferFieldsProps) {
  return (
    <section aria-labelledby="offer" className="flex flex-col gap-5">
      <SectionTitle id="offer">What it offers</SectionTitle>
      <Field label="Button" hint="What people press to use it: “Ask for the reference”." error={errorOf('offer.act')}>
        <Input value={draft.act} maxLength={40} onChange={(event) => onChange({ act: event.currentTarget.value })} />
      </Field>
      <TaskFields tasks={draft.tasks} errorOf={errorOf} onChange={onChange} />
      <Field label="Questions to ask" mark="optional" hint="One on each line." error={errorOf('offer.questions')}>
        <Textarea
          rows={3}
          value={draft.questions}
          onChange={(event) => onChange({ questions: event.currentTarget.value })}
        />
      </Field>
      <LinkFields links={draft.content} errorOf={errorOf} onChange={onChange} />
      <ExpertField expert={draft.expert} colleagues={colleagues} error={errorOf('offer.expert')} onChange={onChange} />
    </section>
  );
}
