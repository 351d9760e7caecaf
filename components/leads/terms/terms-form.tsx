'use client';

import { useMemo, useRef, useState } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { suggestFrom } from '@/components/ui/suggest-from';
import { TagField } from '@/components/ui/tag-field';
import { toast } from '@/components/ui/toast';
import { saveTerms } from '@/lib/domain/leads/actions';
import type { TermsView } from '@/lib/domain/leads/routing/schema';

type Option = { value: string; label: string };
type TermsFormProps = { terms: TermsView; countries: ReadonlyArray<Option>; lines: ReadonlyArray<Option> };

/** Which leads a partner takes. */
export function TermsForm({ terms, countries, lines }: TermsFormProps) {
  const seen = useRef(terms.version);
  const [chosen, setChosen] = useState({
    countries: optionsOf(terms.countries, countries),
    lines: optionsOf(terms.lines, lines),
  });
  const [typed, setTyped] = useState(() => textsOf(terms));
  const suggest = useMemo(() => ({ countries: suggestFrom(countries), lines: suggestFrom(lines) }), [countries, lines]);
  const { submit, pending, failure, errorOf } = useSubmit(saveTerms, (saved) => {
    seen.current = saved.version;
    toast.done('Saved');
  });

  return (
    <form
      noValidate
      className="flex max-w-[640px] flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        // After a conflict the newer ones were seen; saving again is meant.
        if (failure?.reason === 'lead.terms_changed') seen.current = (failure.details as TermsView).version;
        void submit(
          {
            ...{ partnerId: terms.partnerId, version: seen.current, ...numbersOf(typed) },
            countries: chosen.countries.map(({ value }) => value),
            lines: chosen.lines.map(({ value }) => value),
          },
          event.currentTarget,
        );
      }}
    >
      <Field label="Countries" hint="Empty: its own country." error={errorOf('countries')}>
        {(control) => (
          <TagField
            {...control}
            listLabel="Countries"
            values={chosen.countries}
            suggest={suggest.countries}
            onValuesChange={(values) => setChosen((before) => ({ ...before, countries: values }))}
          />
        )}
      </Field>
      <Field label="Product lines" hint="Empty: all." error={errorOf('lines')}>
        {(control) => (
          <TagField
            {...control}
            listLabel="Product lines"
            values={chosen.lines}
            suggest={suggest.lines}
            onValuesChange={(values) => setChosen((before) => ({ ...before, lines: values }))}
          />
        )}
      </Field>
      <div className="grid gap-4 md:grid-cols-2">
        {FIELDS.map(({ key, label, hint }) => (
          <Field key={key} label={label} mark="optional" hint={hint} error={errorOf(key)}>
            <Input
              inputMode="decimal"
              value={typed[key]}
              onChange={(event) => setTyped({ ...typed, [key]: event.currentTarget.value })}
            />
          </Field>
        ))}
      </div>
      <FormProblem failure={failure} />
      <Button type="submit" variant="primary" pending={pending} className="self-start">
        Save
      </Button>
    </form>
  );
}

const FIELDS = [
  { key: 'cap', label: 'Open leads at most', hint: 'Empty: as many as everybody.' },
  { key: 'weight', label: 'Weight', hint: 'Empty: by its tier. 0: none by weight.' },
  { key: 'latitude', label: 'Latitude', hint: 'Degrees, such as 48.137.' },
  { key: 'longitude', label: 'Longitude', hint: 'Degrees, such as 11.575.' },
] as const;
type Typed = Record<(typeof FIELDS)[number]['key'], string>;

function textsOf({ cap, weight, latitude, longitude }: TermsView): Typed {
  const text = (value: number | null) => (value === null ? '' : String(value));
  return { cap: text(cap), weight: text(weight), latitude: text(latitude), longitude: text(longitude) };
}

function numbersOf(typed: Typed) {
  const number = (text: string) => (text.trim() === '' ? null : Number(text.replace(',', '.')));
  const { cap, weight, latitude, longitude } = typed;
  return { cap: number(cap), weight: number(weight), latitude: number(latitude), longitude: number(longitude) };
}

function optionsOf(values: ReadonlyArray<string>, options: ReadonlyArray<Option>): ReadonlyArray<Option> {
  return values.map((value) => options.find((option) => option.value === value) ?? { value, label: value });
}
