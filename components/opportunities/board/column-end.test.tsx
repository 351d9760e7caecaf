import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ColumnEnd, type MoreState } from './column-end';

/** A browser that says what is in sight when a test wants it to. */
const watchers: Array<(entries: ReadonlyArray<{ isIntersecting: boolean }>) => void> = [];

beforeEach(() => {
  watchers.length = 0;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (typeof watchers)[number]) {
        watchers.push(tell);
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

function aColumnEnd(state: MoreState) {
  const [onMore, onRetry] = [vi.fn(), vi.fn()];
  const { container } = render(<ColumnEnd state={state} onMore={onMore} onRetry={onRetry} />);
  const shapes = () => container.querySelectorAll('.animate-skeleton').length;
  return { onMore, onRetry, shapes };
}

test('further cards are asked for when the end comes near, and not shown as grey shapes before', () => {
  const { onMore, shapes } = aColumnEnd('idle');
  expect(shapes()).toBe(0);
  watchers[0]?.([{ isIntersecting: false }]);
  expect(onMore).not.toHaveBeenCalled();

  // A busy browser tells of both changes at once.
  watchers[0]?.([{ isIntersecting: false }, { isIntersecting: true }]);
  expect(onMore).toHaveBeenCalledOnce();
});

test('while they are on their way a shape stands in, and nobody asks again', () => {
  const { shapes } = aColumnEnd('loading');
  expect(shapes()).toBeGreaterThan(0);
  expect(watchers).toEqual([]);
});

test('cards that could not be had are asked for again by hand, not by themselves', async () => {
  const { onMore, onRetry } = aColumnEnd('failed');
  expect(watchers).toEqual([]);

  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  expect([onMore.mock.calls.length, onRetry.mock.calls.length]).toEqual([0, 1]);
});
