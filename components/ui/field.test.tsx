import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Field } from './field';
import { FieldSet } from './field-set';
import { Input } from './input';

function descriptions(control: HTMLElement): string[] {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];

  return ids.map((id) => document.getElementById(id)?.textContent ?? `nothing has the id ${id}`);
}

test('the control is found by its label and described by its hint', () => {
  render(
    <Field label="Website" mark="optional" hint="Without https">
      <Input />
    </Field>,
  );
  const control = screen.getByLabelText(/Website/);

  expect(descriptions(control)).toEqual(['Without https']);
  expect(control.hasAttribute('aria-invalid')).toBe(false);
});

test('an error is announced, marks the control and comes before the hint', () => {
  render(
    <Field label="Website" hint="Without https" ok="Found" error="Write a website such as lindau.example.">
      <Input />
    </Field>,
  );
  const control = screen.getByLabelText('Website');

  expect(control.getAttribute('aria-invalid')).toBe('true');
  expect(descriptions(control)).toEqual(['Write a website such as lindau.example.', 'Without https']);
  expect(screen.getByRole('alert').textContent).toBe('Write a website such as lindau.example.');
  expect(screen.queryByText('Found')).toBeNull();
});

test('a confirmation takes no alarm', () => {
  render(
    <Field label="Company" ok="Found among your accounts.">
      {(control) => <Input {...control} />}
    </Field>,
  );

  expect(descriptions(screen.getByLabelText('Company'))).toEqual(['Found among your accounts.']);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a question with several controls is a group that is described as a whole', () => {
  render(
    <FieldSet legend="Deal type" error="Choose one.">
      <input aria-label="New customer" type="radio" />
    </FieldSet>,
  );

  expect(descriptions(screen.getByRole('group', { name: 'Deal type' }))).toEqual(['Choose one.']);
});
