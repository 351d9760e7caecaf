import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noteNew, useNewlyCome } from './newly-come';

function Bell({ inbox }: { inbox: { unread: number } }) {
  return <p>{inbox.unread + useNewlyCome(inbox)} unread</p>;
}

test('what comes is counted on top of what was read, until the next reading has it', () => {
  const { rerender } = render(<Bell inbox={{ unread: 2 }} />);
  act(() => noteNew(1));
  act(() => noteNew(2));
  expect(screen.getByText('5 unread')).toBeDefined();

  rerender(<Bell inbox={{ unread: 5 }} />);
  expect(screen.getByText('5 unread')).toBeDefined();
});
