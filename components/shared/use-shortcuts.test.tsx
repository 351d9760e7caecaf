import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { useShortcuts } from './use-shortcuts';

function Keys({ keys }: { keys: Readonly<Record<string, () => void>> }) {
  useShortcuts(keys);
  return null;
}

test('a key belongs to what came last and knows it; the rest still goes to those before', async () => {
  const user = userEvent.setup();
  const list = { j: vi.fn(), x: vi.fn() };
  const panel = { j: vi.fn() };
  const { rerender } = render(<Keys keys={list} />);
  rerender(
    <>
      <Keys keys={list} />
      <Keys key="panel" keys={panel} />
    </>,
  );

  await user.keyboard('jx');
  expect([list.j, panel.j, list.x].map((key) => key.mock.calls.length)).toEqual([0, 1, 1]);
});

test('what has gone hears nothing any more', async () => {
  const user = userEvent.setup();
  const keys = { j: vi.fn() };
  const { unmount } = render(<Keys keys={keys} />);
  unmount();
  render(<input aria-label="Filter" />);

  await user.keyboard('j');
  await user.type(screen.getByLabelText('Filter'), 'j');
  expect(keys.j).not.toHaveBeenCalled();
});
