import { useState } from 'react';
import { useSubmit } from '@/components/shared/use-submit';
import { toast } from '@/components/ui/toast';
import { updateForm } from '@/lib/domain/registrations/actions';
import type {
  Demand,
  FormField,
  OwnQuestion,
  RegistrationForm,
  RegistrationFormView,
} from '@/lib/domain/registrations/form/vocabulary';

/** The form being changed. A question gets its key once, when it is added: answers are kept by it. */
export function useFormDraft(form: RegistrationFormView) {
  const [version, setVersion] = useState(form.version);
  const [draft, setDraft] = useState<RegistrationForm>(() => {
    const { fields, own, evidence } = form;
    return { fields, own, evidence };
  });
  const { submit, ...sending } = useSubmit(updateForm, (saved) => {
    setVersion(saved.version);
    toast.done('Saved. New forms ask this from now on.');
  });

  const changeField = (field: FormField['field'], part: Partial<FormField>) =>
    setDraft(({ fields, ...rest }) => ({
      ...rest,
      fields: fields.map((one) => (one.field === field ? { ...one, ...part } : one)),
    }));
  const changeOwn = (change: (own: RegistrationForm['own']) => RegistrationForm['own']) =>
    setDraft(({ own, ...rest }) => ({ ...rest, own: change(own) }));

  return {
    ...sending,
    draft,
    changeField,
    changeEvidence: (evidence: Demand) => setDraft((now) => ({ ...now, evidence })),
    changeQuestion: (key: string, part: Partial<OwnQuestion>) =>
      changeOwn((own) => own.map((one) => (one.key === key ? { ...one, ...part } : one))),
    addQuestion: () => changeOwn((own) => [...own, { ...BLANK, key: newKey(own) }]),
    removeQuestion: (key: string) => changeOwn((own) => own.filter((one) => one.key !== key)),
    save: (element: HTMLFormElement) => {
      // After a conflict the newer form was named in the message; saving again is meant.
      const { failure } = sending;
      const isStale = failure?.reason === 'registration.form_changed';
      const seen = isStale ? (failure.details as RegistrationFormView).version : version;
      return submit({ ...draft, fields: [...draft.fields], own: [...draft.own], version: seen }, element);
    },
  };
}

const BLANK = { label: '', kind: 'text', options: [], demand: 'optional', when: null } as const;

/** Never one that was there before in this form: its old answers would be taken for answers to the new question. */
function newKey(own: RegistrationForm['own']): string {
  const numbers = own.map(({ key }) => Number(/^question_(\d+)/.exec(key)?.[1] ?? 0));
  return `question_${Math.max(0, ...numbers) + 1}_${crypto.randomUUID().slice(0, 4)}`;
}
