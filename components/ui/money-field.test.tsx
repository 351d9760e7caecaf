import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Field } from './field';
import { MoneyField } from './money-field';

function Amount({ start = '', error }: { start?: string; error?: string }) {
  const [amount, setAmount] = useState(start);
  const [currency, setCurrency] = useState('EUR');

  return (
    <Field label="Estimated amount" error={error}>
      {(control) => (
        <MoneyField
          {...control}
          amount={amount}
          onAmountChange={setAmount}
          currency={currency}
          onCurrencyChange={setCurrency}
          currencies={['EUR', 'JPY']}
        />
      )}
    </Field>
  );
}

test('thousands are grouped on leaving the field, not while typing', async () => {
  const user = userEvent.setup();
  render(<Amount />);
  const field = screen.getByLabelText<HTMLInputElement>('Estimated amount');

  await user.type(field, '1296000.5');
  expect(field.value).toBe('1296000.5');

  await user.tab();
  expect(field.value).toBe('1,296,000.5');
});

test.each(['84.000,50', '12 x', '-5', '', '1,2'])(
  'what is not plainly a number stays as it was typed: “%s”',
  async (typed) => {
    const user = userEvent.setup();
    render(<Amount start={typed} />);
    const field = screen.getByLabelText<HTMLInputElement>('Estimated amount');

    await user.click(field);
    await user.tab();

    expect(field.value).toBe(typed);
  },
);

test('the currency is chosen by its own list', async () => {
  const user = userEvent.setup();
  render(<Amount />);

  await user.selectOptions(screen.getByLabelText('Currency'), 'JPY');

  expect(screen.getByLabelText<HTMLSelectElement>('Currency').value).toBe('JPY');
});

test('an error belongs to the amount', () => {
  render(<Amount error="Write an amount of zero or more." />);
  const field = screen.getByLabelText('Estimated amount');

  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('alert').id).toBe(field.getAttribute('aria-describedby'));
});
