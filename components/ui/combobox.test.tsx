import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Combobox } from './combobox';
import { suggestFrom } from './suggest-from';
import type { Suggest, Suggestion } from './use-suggestions';

const companies = [
  { value: 'lindau', label: 'Lindau Cement', detail: 'Germany' },
  { value: 'linde', label: 'Lindenhof Foods', detail: 'Austria' },
  { value: 'grunau', label: 'Grünau Pharma', detail: 'Germany' },
];

type CompanyProps = {
  suggest?: Suggest;
  freeText?: boolean;
  onPick?: (option: Suggestion | null) => void;
  start?: string;
};

function Company({ suggest = suggestFrom(companies), freeText = false, onPick = () => {}, start = '' }: CompanyProps) {
  const [text, setText] = useState(start);

  return (
    <Combobox
      aria-label="Company"
      listLabel="Companies"
      text={text}
      onTextChange={setText}
      onPick={onPick}
      suggest={suggest}
      freeText={freeText}
    />
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Company' });

test('arrows and Enter pick a suggestion; the active one is named while the focus stays in the field', async () => {
  const user = userEvent.setup();
  const onPick = vi.fn();
  render(<Company onPick={onPick} />);

  await user.type(field(), 'lind');
  expect(await screen.findAllByRole('option')).toHaveLength(2);
  await user.keyboard('{ArrowDown}{ArrowDown}');

  const active = document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
  expect(active?.textContent).toContain('Lindenhof');
  expect(document.activeElement).toBe(field());

  await user.keyboard('{Enter}');
  expect(onPick).toHaveBeenLastCalledWith(companies[1]);
  expect(field().value).toBe('Lindenhof Foods');
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('a press picks, and accents need not be typed', async () => {
  const user = userEvent.setup();
  const onPick = vi.fn();
  render(<Company onPick={onPick} />);

  await user.type(field(), 'grunau germany');
  await user.click(await screen.findByRole('option', { name: /Grünau/ }));

  expect(onPick).toHaveBeenLastCalledWith(companies[2]);
});

test('without a pick the field falls back to what it was', async () => {
  const user = userEvent.setup();
  render(<Company start="Lindau Cement" />);

  await user.type(field(), ' and more');
  await user.tab();

  expect(field().value).toBe('Lindau Cement');
});

test('emptying the field takes the pick back', async () => {
  const user = userEvent.setup();
  const onPick = vi.fn();
  render(<Company start="Lindau Cement" onPick={onPick} />);

  await user.clear(field());
  await user.tab();

  expect(onPick).toHaveBeenLastCalledWith(null);
  expect(field().value).toBe('');
});

test('with free text the words stay, and say that nothing is picked', async () => {
  const user = userEvent.setup();
  const onPick = vi.fn();
  render(<Company freeText onPick={onPick} />);

  await user.type(field(), 'Newcomer Ltd');
  await user.tab();

  expect(field().value).toBe('Newcomer Ltd');
  expect(onPick).toHaveBeenLastCalledWith(null);
});

test('Escape closes the list and keeps the text', async () => {
  const user = userEvent.setup();
  render(<Company freeText />);

  await user.type(field(), 'lind');
  await screen.findAllByRole('option');
  await user.keyboard('{Escape}');

  expect(screen.queryByRole('listbox')).toBeNull();
  expect(field().value).toBe('lind');
});

test('an answer that comes after a newer question is dropped', async () => {
  const user = userEvent.setup();
  const answers = new Map<string, (options: ReadonlyArray<Suggestion>) => void>();
  const suggest: Suggest = (text) => new Promise((answer) => answers.set(text, answer));
  render(<Company suggest={suggest} />);

  await user.type(field(), 'l');
  await vi.waitFor(() => expect(answers.has('l')).toBe(true));
  await user.type(field(), 'g');
  await vi.waitFor(() => expect(answers.has('lg')).toBe(true));
  await act(async () => {
    answers.get('lg')?.([{ value: 'new', label: 'Newer' }]);
    answers.get('l')?.([{ value: 'old', label: 'Older' }]);
  });

  expect(screen.getByRole('option', { name: 'Newer' })).toBeDefined();
  expect(screen.queryByRole('option', { name: 'Older' })).toBeNull();
});

test('a failed search says what to do', async () => {
  const user = userEvent.setup();
  render(<Company suggest={async () => Promise.reject(new Error('offline'))} />);

  await user.type(field(), 'l');

  expect(await screen.findByText('The list couldn’t be loaded. Type on to try again.')).toBeDefined();
});
