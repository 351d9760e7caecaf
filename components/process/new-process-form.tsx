'use client';

import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { FormActions } from '@/components/shared/form-actions';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Note } from '@/components/ui/note';
import { RadioGroup } from '@/components/ui/radio-group';
import { createProcess } from '@/lib/domain/process/actions';
import type { TemplateKey } from '@/lib/domain/process/vocabulary';
import type { Failure } from '@/lib/platform/outcome';
import { FitFields, type Fit } from './fit-fields';
import type { Option } from './fit-words';

type TemplateCard = { key: TemplateKey; name: string; purpose: string; path: ReactNode };

type NewProcessFormProps = {
  templates: ReadonlyArray<TemplateCard>;
  productLines: ReadonlyArray<string>;
  partnerTypes: ReadonlyArray<Option>;
};

const ANY: Fit = { productLines: [], partnerTypes: [] };

export function NewProcessForm({ templates, productLines, partnerTypes }: NewProcessFormProps) {
  const router = useRouter();
  const [template, setTemplate] = useState<TemplateKey>('it_channel');
  const [name, setName] = useState('');
  const [fit, setFit] = useState(ANY);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const create = async () => {
    setPending(true);
    const chosen = { productLines: [...fit.productLines], partnerTypes: [...fit.partnerTypes] };
    const outcome = await createProcess({ name, template, ...chosen });
    if (outcome.ok) {
      router.push(`/process/${outcome.value.processId}`);
      return;
    }
    setPending(false);
    setFailure(outcome.failure);
  };

  return (
    <form
      className="flex max-w-[720px] flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      {failure && !failure.fields ? (
        <Note tone="bad" live>
          {failure.message}
        </Note>
      ) : null}
      <Field label="Name" hint="Partners see it above their pipeline." error={failure?.fields?.name?.[0]}>
        <Input value={name} maxLength={80} autoComplete="off" onChange={(event) => setName(event.target.value)} />
      </Field>
      <RadioGroup
        legend="Start from"
        hint="A start to change, not a rule to obey."
        look="cards"
        name="template"
        value={template}
        onValueChange={(value) => setTemplate(value as TemplateKey)}
        options={templates.map(({ key, name: label, purpose, path }) => ({
          value: key,
          label: (
            <>
              <b>{label}</b> <span className="text-text-2">{purpose}</span>
            </>
          ),
          hint: <span className="mt-1.5 block">{path}</span>,
        }))}
      />
      <FitFields fit={fit} onFitChange={setFit} productLines={productLines} partnerTypes={partnerTypes} />
      <FormActions note="Nothing changes for anybody until you publish it.">
        <Button type="submit" variant="primary" size="lg" pending={pending}>
          Create draft
        </Button>
        <ButtonLink href="/process" variant="quiet" size="lg">
          Cancel
        </ButtonLink>
      </FormActions>
    </form>
  );
}
