import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CommandPalette } from './command-palette';
import type { FoundRecord } from './search-records';

const push = vi.fn();
vi.mock('next/navigation', () => ({ useRouter: () => ({ push }) }));

const KESTREL: ReadonlyArray<FoundRecord> = [
  { kind: 'partner', title: 'Kestrel Systemhaus', detail: 'DACH', href: '/partners/k' },
  { kind: 'person', title: 'Jonas Weber', detail: 'Kestrel Systemhaus', href: '/partners/k' },
  { kind: 'person', title: 'Markus Hoff', detail: 'Kestrel Systemhaus', href: '/partners/k' },
];

const PAGES = [
  { href: '/partners', label: 'Partners' },
  { href: '/settings', label: 'Settings' },
];

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) =>
    Response.json({ data: address.includes('q=kes') || address.includes('q=par') ? KESTREL : [] }),
  );
});
afterEach(() => vi.unstubAllGlobals());

function open(onClose = () => {}) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <CommandPalette pages={PAGES} onClose={onClose} />
    </QueryClientProvider>,
  );
  return screen.findByPlaceholderText('A customer, a partner, a page');
}

function chosen(): string | null | undefined {
  return screen.getAllByRole('option').find((option) => option.getAttribute('aria-selected') === 'true')?.textContent;
}

test('the first record found is chosen, and Enter opens it', async () => {
  const user = userEvent.setup();
  await user.type(await open(), 'kes');

  expect(await screen.findAllByRole('option')).toHaveLength(3);
  expect(chosen()).toContain('Kestrel Systemhaus');
  expect(screen.queryByRole('status')).toBeNull();
  await user.keyboard('{Enter}');

  expect(push).toHaveBeenCalledWith('/partners/k');
});

test('a page whose name fits stays chosen when records come in below it', async () => {
  const user = userEvent.setup();
  await user.type(await open(), 'par');

  expect(await screen.findByRole('option', { name: /Markus Hoff/ })).toBeDefined();
  expect(screen.getAllByRole('option')).toHaveLength(4);
  expect(chosen()).toContain('Partners');
});

test('only when nothing at all fits is it said so', async () => {
  const user = userEvent.setup();
  await user.type(await open(), 'qqq');

  expect((await screen.findByRole('status')).textContent).toBe('Nothing is called “qqq”. Try fewer letters.');
  expect(screen.queryAllByRole('option')).toEqual([]);
});
