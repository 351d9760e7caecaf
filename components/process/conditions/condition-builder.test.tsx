import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { Condition, Surroundings } from '@/lib/domain/process/conditions/vocabulary';
import { ConditionBuilder } from './condition-builder';

const AROUND: Surroundings = {
  currency: 'EUR',
  rates: { EUR: '1', USD: '0.9' },
  choices: {
    stage: [{ value: 'proposal', label: 'Proposal' }],
    product_line: [],
    product: [],
    deal_type: [],
    partner_type: [{ value: 'reseller', label: 'Reseller' }],
    tier: [
      { value: 'gold', label: 'Gold' },
      { value: 'platinum', label: 'Platinum' },
    ],
    region: [],
  },
};

function Builder() {
  const [condition, setCondition] = useState<Condition>({ kind: 'group', match: 'all', items: [] });
  return <ConditionBuilder label="When it appears" condition={condition} around={AROUND} onChange={setCondition} />;
}

const said = () => screen.getByRole('status').textContent;

test('a sentence is put together by keyboard and read back', async () => {
  const user = userEvent.setup();
  render(<Builder />);

  await user.click(screen.getByRole('button', { name: 'Condition' }));
  expect(screen.queryByText('Write what to compare with.')).not.toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'Amount: compared with' }), '50,000');
  expect(said()).toBe('The amount is at least €50,000.');

  await user.click(screen.getByRole('button', { name: 'Condition' }));
  await user.selectOptions(screen.getAllByRole('combobox', { name: 'About' })[1]!, 'Partner tier');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Partner tier: add one' }), 'Gold');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Partner tier: add one' }), 'Platinum');
  expect(said()).toBe('The amount is at least €50,000 and the partner’s tier is Gold or Platinum.');

  await user.selectOptions(screen.getByRole('combobox', { name: 'How conditions count' }), 'any of these');
  await user.click(screen.getByRole('button', { name: 'Take out Platinum' }));
  expect(said()).toBe('The amount is at least €50,000 or the partner’s tier is Gold.');
  await user.click(screen.getByRole('button', { name: 'Take out: Amount' }));
  expect(said()).toBe('The partner’s tier is Gold.');
});

test('an amount that can’t be read stays as it was typed, and is named', async () => {
  const user = userEvent.setup();
  render(<Builder />);
  await user.click(screen.getByRole('button', { name: 'Condition' }));
  const amount = screen.getByRole('textbox', { name: 'Amount: compared with' });
  await user.type(amount, 'much');
  await user.tab();
  expect(screen.queryByDisplayValue('much')).toBe(amount);
  expect(screen.queryByText('Write the amount in digits, for example 50,000.')).not.toBeNull();
});

test('a group holds conditions of its own', async () => {
  const user = userEvent.setup();
  render(<Builder />);
  await user.click(screen.getByRole('button', { name: 'Group' }));
  await user.click(screen.getByRole('button', { name: 'Condition in this group' }));
  expect(screen.getAllByRole('combobox', { name: 'About' })).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Take out the group' }));
  expect(screen.queryByRole('combobox', { name: 'About' })).toBeNull();
});
