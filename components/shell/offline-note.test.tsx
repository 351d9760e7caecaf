import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { OfflineNote } from './offline-note';

afterEach(() => vi.restoreAllMocks());

function network(isThere: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isThere);
  act(() => void window.dispatchEvent(new Event(isThere ? 'online' : 'offline')));
}

test('it is said that the network is gone, until it is back', () => {
  render(<OfflineNote />);
  expect(screen.getByRole('status').textContent).toBe('');

  network(false);
  expect(screen.getByRole('status').textContent).toContain('You are offline.');
  network(true);
  expect(screen.getByRole('status').textContent).toBe('');
});
