'use client';

import { useRef, useState } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { SectionTitle } from '@/components/shared/section-title';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { toast } from '@/components/ui/toast';
import { updateLeadProgramme } from '@/lib/domain/leads/actions';
import { FRAMEWORKS, type Framework } from '@/lib/domain/leads/qualification/vocabulary';
import type { ProgrammeView } from '@/lib/domain/leads/terms/schema';
import { PointsFields } from './points-fields';

/** How leads are asked about, shared out and weighed. */
export function LeadProgrammeForm({ programme }: { programme: ProgrammeView }) {
  const seen = useRef(programme.version);
  const [draft, setDraft] = useState(() => draftOf(programme));
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  const { submit, pending, failure, errorOf } = useSubmit(updateLeadProgramme, (saved) => {
    seen.current = saved.version;
    toast.done('Saved');
  });

  return (
    <form
      noValidate
      className="mt-3 flex max-w-[720px] flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        // After a conflict the newer ones were seen; saving again is meant.
        if (failure?.reason === 'lead.terms_changed') seen.current = (failure.details as ProgrammeView).version;
        void submit({ version: seen.current, ...answersOf(draft) }, event.currentTarget);
      }}
    >
      <section aria-label="Qualification" className="flex flex-col gap-4">
        <SectionTitle ruled>Qualification</SectionTitle>
        <Field label="Framework" error={errorOf('framework')}>
          <Select
            options={FRAMEWORKS}
            value={draft.framework}
            onChange={(event) => change({ framework: event.currentTarget.value as Framework })}
          />
        </Field>
        {draft.framework === 'custom' ? (
          <Field label="Questions" hint="One a line: Budget – is there money for it?" error={errorOf('questions')}>
            <Textarea
              rows={5}
              value={draft.questions}
              onChange={(event) => change({ questions: event.currentTarget.value })}
            />
          </Field>
        ) : null}
        <Field label="Answers needed to convert a lead" error={errorOf('needed')}>
          <Input
            inputMode="numeric"
            className="max-w-24"
            value={draft.needed}
            onChange={(event) => change({ needed: event.currentTarget.value })}
          />
        </Field>
      </section>
      <section aria-label="Sharing out" className="flex flex-col gap-4">
        <SectionTitle ruled>Sharing out</SectionTitle>
        <Field label="Open leads of a partner, at most" error={errorOf('cap')}>
          <Input
            inputMode="numeric"
            className="max-w-24"
            value={draft.cap}
            onChange={(event) => change({ cap: event.currentTarget.value })}
          />
        </Field>
        <Field
          label="Largest part of one partner"
          mark="percent of the leads of thirty days, optional"
          error={errorOf('maxShare')}
        >
          <Input
            inputMode="numeric"
            className="max-w-24"
            value={draft.maxShare}
            onChange={(event) => change({ maxShare: event.currentTarget.value })}
          />
        </Field>
      </section>
      <PointsFields points={draft.points} error={errorOf('points')} onChange={(points) => change({ points })} />
      <FormProblem failure={failure} />
      <Button type="submit" variant="primary" pending={pending} className="self-start max-md:self-stretch">
        Save
      </Button>
    </form>
  );
}

type Draft = {
  framework: Framework;
  questions: string;
  needed: string;
  cap: string;
  maxShare: string;
  points: ProgrammeView['points'];
};

function draftOf({ framework, questions, needed, cap, maxShare, points }: ProgrammeView): Draft {
  return {
    ...{
      framework,
      points,
      needed: String(needed),
      cap: String(cap),
      maxShare: maxShare === null ? '' : String(maxShare),
    },
    questions: questions.map(({ label, hint }) => (hint === '' ? label : `${label} – ${hint}`)).join('\n'),
  };
}

function answersOf({ framework, questions, needed, cap, maxShare, points }: Draft) {
  const lines = questions.split('\n').filter((line) => line.trim() !== '');
  const own = lines.map((line) => {
    const [label = '', ...hint] = line.split(' – ');
    return { key: label.trim().toLowerCase().slice(0, 60), label: label.trim(), hint: hint.join(' – ').trim() };
  });
  return {
    ...{ framework, points, needed: Number(needed), cap: Number(cap) },
    ...{ maxShare: maxShare.trim() === '' ? null : Number(maxShare), questions: framework === 'custom' ? own : [] },
  };
}
