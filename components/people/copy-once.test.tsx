import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CopyOnce } from './copy-once';

test('a press copies the text and says so', async () => {
  const user = userEvent.setup();
  render(<CopyOnce label="API key" text="trb_live_7Qm2" />);
  await user.click(screen.getByRole('button', { name: 'Copy' }));

  expect(screen.getByRole('status').textContent).toBe('Copied');
  expect(await navigator.clipboard.readText()).toBe('trb_live_7Qm2');
});

test('where the browser keeps the clipboard to itself, the text is selected to be copied by hand', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  render(<CopyOnce label="API key" text="trb_live_7Qm2" />);
  await user.click(screen.getByRole('button', { name: 'Copy' }));

  expect(screen.getByRole('status').textContent).toBe('Now press Ctrl C');
  const shown = screen.getByLabelText<HTMLInputElement>('API key');
  expect(shown.value.slice(shown.selectionStart ?? 0, shown.selectionEnd ?? 0)).toBe('trb_live_7Qm2');
});
