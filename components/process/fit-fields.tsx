'use client';

import { useMemo } from 'react';
import { Field } from '@/components/ui/field';
import { suggestFrom } from '@/components/ui/suggest-from';
import { TagField } from '@/components/ui/tag-field';
import type { Option } from './fit-words';

export type Fit = { productLines: ReadonlyArray<string>; partnerTypes: ReadonlyArray<string> };

type FitFieldsProps = {
  fit: Fit;
  onFitChange: (fit: Fit) => void;
  productLines: ReadonlyArray<string>;
  partnerTypes: ReadonlyArray<Option>;
};

/** Which deals a process takes. Nothing chosen takes any. */
export function FitFields({ fit, onFitChange, productLines, partnerTypes }: FitFieldsProps) {
  const lines = useMemo(() => productLines.map((line) => ({ value: line, label: line })), [productLines]);
  const suggestLines = useMemo(() => suggestFrom(lines), [lines]);
  const suggestTypes = useMemo(() => suggestFrom(partnerTypes), [partnerTypes]);
  const labelled = (values: ReadonlyArray<string>, options: ReadonlyArray<Option>) =>
    values.map((value) => options.find((option) => option.value === value) ?? { value, label: value });

  return (
    <>
      <Field label="Product lines" mark="any, if left empty">
        {(control) => (
          <TagField
            {...control}
            listLabel="Product lines"
            placeholder="Any"
            suggest={suggestLines}
            values={labelled(fit.productLines, lines)}
            onValuesChange={(chosen) => onFitChange({ ...fit, productLines: chosen.map(({ value }) => value) })}
          />
        )}
      </Field>
      <Field label="Partner types" mark="any, if left empty">
        {(control) => (
          <TagField
            {...control}
            listLabel="Partner types"
            placeholder="Any"
            suggest={suggestTypes}
            values={labelled(fit.partnerTypes, partnerTypes)}
            onValuesChange={(chosen) => onFitChange({ ...fit, partnerTypes: chosen.map(({ value }) => value) })}
          />
        )}
      </Field>
    </>
  );
}
