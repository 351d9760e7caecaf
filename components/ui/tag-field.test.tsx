import { render, screen, waitForElementToBeRemoved } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Field } from './field';
import { suggestFrom } from './suggest-from';
import { TagField } from './tag-field';
import type { Suggestion } from './use-suggestions';

const suggest = suggestFrom([
  { value: 'predict', label: 'Lens Predict' },
  { value: 'energy', label: 'Lens Energy' },
]);

function Products({ freeText = false }: { freeText?: boolean }) {
  const [values, setValues] = useState<ReadonlyArray<Suggestion>>([]);

  return (
    <>
      <Field label="Product">
        {(control) => (
          <TagField
            {...control}
            listLabel="Products"
            values={values}
            onValuesChange={setValues}
            suggest={suggest}
            freeText={freeText}
          />
        )}
      </Field>
      <output>{values.map(({ value }) => value).join(' ')}</output>
    </>
  );
}

const chosen = () => document.querySelector('output')?.textContent;

test('values are added from the list, taken out by their cross, and by Backspace from the end', async () => {
  const user = userEvent.setup();
  render(<Products />);
  const field = screen.getByRole('combobox', { name: 'Product' });

  await user.click(field);
  await user.click(await screen.findByRole('option', { name: 'Lens Predict' }));
  await user.type(field, 'energy');
  await waitForElementToBeRemoved(screen.queryByRole('option', { name: 'Lens Predict' }));
  await user.keyboard('{ArrowDown}{Enter}');
  expect(chosen()).toBe('predict energy');

  await user.click(screen.getByRole('button', { name: 'Take out Lens Predict' }));
  expect(chosen()).toBe('energy');

  await user.type(field, '{Backspace}');
  expect(chosen()).toBe('');
});

test('free words become tags on Enter and on a comma', async () => {
  const user = userEvent.setup();
  render(<Products freeText />);

  await user.type(screen.getByRole('combobox', { name: 'Product' }), 'pilot{Enter}tender,');

  expect(chosen()).toBe('pilot tender');
});
