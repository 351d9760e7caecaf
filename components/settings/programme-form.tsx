'use client';

import { useState, type SubmitEvent } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { SectionTitle } from '@/components/shared/section-title';
import { textOf } from '@/components/shared/text-of';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { toast } from '@/components/ui/toast';
import { decimalAmount } from '@/lib/core/money';
import { updateProgramme } from '@/lib/domain/registrations/actions';
import { LATE_POLICIES, type LatePolicy, type ProgrammeView } from '@/lib/domain/registrations/programme/vocabulary';
import type { Failure } from '@/lib/platform/outcome';
import { HolidaysField, type HolidayDraft } from './holidays-field';
import { ThresholdFields } from './threshold-fields';
import { PROGRAMME_GROUPS, type NumberTerm } from './programme-fields';

type ProgrammeFormProps = { programme: ProgrammeView; currency: string; regions: ReadonlyArray<string> };

/** The programme's terms, all at once. */
export function ProgrammeForm({ programme, currency, regions }: ProgrammeFormProps) {
  const [version, setVersion] = useState(programme.version);
  const [holidays, setHolidays] = useState(() => draftsOf(programme));
  const { submit, pending, failure, errorOf } = useSubmit(updateProgramme, (saved) => {
    setVersion(saved.version);
    toast.done('Saved');
  });

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    // After a conflict the newer terms were shown; saving again is meant.
    const isStale = failure?.reason === 'registration.programme_changed';
    const fresh = isStale ? (failure.details as ProgrammeView).version : version;
    const days = holidays.map(({ date, name, region }) => ({ date, name, region: region || null }));
    const answers = answersOf(new FormData(event.currentTarget));
    void submit({ version: fresh, ...answers, holidays: days }, event.currentTarget);
  }

  return (
    <form method="post" onSubmit={send} noValidate className="mt-3 flex max-w-[720px] flex-col gap-6">
      {PROGRAMME_GROUPS.map(({ title, questions }) => (
        <section key={title} aria-label={title}>
          <SectionTitle ruled>{title}</SectionTitle>
          <div className="mt-3 grid gap-4 md:grid-cols-2">
            {questions.map(({ key, label, unit, hint }) => (
              <Field key={key} label={label} mark={unit} hint={hint} error={errorOf(key)}>
                <Input name={key} inputMode="numeric" maxLength={40} defaultValue={shown(programme[key])} />
              </Field>
            ))}
          </div>
        </section>
      ))}
      <ThresholdFields thresholds={programme} errorOf={errorOf} />
      <ByItself programme={programme} currency={currency} errorOf={errorOf} />
      <HolidaysField holidays={holidays} regions={regions} error={holidayProblem(failure)} onChange={setHolidays} />
      <FormProblem failure={failure} />
      <Button type="submit" variant="primary" pending={pending} className="self-start max-md:self-stretch">
        Save
      </Button>
    </form>
  );
}

type ByItselfProps = {
  programme: ProgrammeView;
  currency: string;
  errorOf: (field: string) => string | undefined;
};

/** What needs nobody's time, if it resembles nothing. */
function ByItself({ programme, currency, errorOf }: ByItselfProps) {
  const { autoApproveMinor, lateClean } = programme;
  return (
    <section aria-label="What resembles nothing">
      <SectionTitle ruled>What resembles nothing</SectionTitle>
      <div className="mt-3 grid gap-4 md:grid-cols-2">
        <Field
          label="Approved by itself up to"
          mark={currency}
          hint="Empty: a person decides on every registration."
          error={errorOf('autoApprove')}
        >
          <Input
            name="autoApprove"
            inputMode="decimal"
            maxLength={40}
            defaultValue={autoApproveMinor === null ? '' : decimalAmount(BigInt(autoApproveMinor), currency)}
          />
        </Field>
        <Field label="Partners are told who decides" error={errorOf('namesDecider')}>
          <Select name="namesDecider" options={NAMES} defaultValue={programme.namesDecider ? 'yes' : 'no'} />
        </Field>
        <Field label="When nobody decides in time" error={errorOf('lateClean')}>
          <Select name="lateClean" options={LATE_POLICIES} defaultValue={lateClean} />
        </Field>
      </div>
    </section>
  );
}

const NAMES = [
  { value: 'yes', label: 'By name' },
  { value: 'no', label: 'Only your company' },
];

function draftsOf({ holidays }: ProgrammeView): ReadonlyArray<HolidayDraft> {
  return holidays.map(({ date, name, region }) => ({
    key: `${date} ${name} ${region}`,
    date,
    name,
    region: region ?? '',
  }));
}

/** Of the first day that needs another look. */
function holidayProblem(failure: Failure | null): string | undefined {
  return Object.entries(failure?.fields ?? {}).find(([field]) => field.startsWith('holidays'))?.[1][0];
}

function shown(value: ProgrammeView[NumberTerm]): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** As typed: the server reads the numbers. */
function answersOf(form: FormData) {
  const typed = (key: string) => textOf(form, key).trim();
  return {
    decisionHours: typed('decisionHours'),
    maxReturns: typed('maxReturns'),
    appealDays: typed('appealDays'),
    outreachDays: typed('outreachDays'),
    protectionDays: typed('protectionDays'),
    maxProtectionDays: typed('maxProtectionDays'),
    extensionDays: typed('extensionDays'),
    maxExtensions: typed('maxExtensions'),
    amountTolerance: typed('amountTolerance'),
    reminderDays: typed('reminderDays')
      .split(/[\s,;]+/)
      .filter(Boolean),
    inactivityDays: typed('inactivityDays') || null,
    inactivityGraceDays: typed('inactivityGraceDays'),
    similarFrom: typed('similarFrom'),
    conflictFrom: typed('conflictFrom'),
    autoApprove: typed('autoApprove') || null,
    lateClean: typed('lateClean') as LatePolicy,
    namesDecider: typed('namesDecider') !== 'no',
  };
}
