import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ConfirmDialog } from './confirm-dialog';

test('what can’t be undone asks for the name first', async () => {
  const user = userEvent.setup();
  const onConfirm = vi.fn();
  render(
    <ConfirmDialog
      open
      onOpenChange={() => {}}
      title="Retire “IT channel v3”?"
      act="Retire"
      typeName="IT channel v3"
      onConfirm={onConfirm}
    >
      This can’t be undone.
    </ConfirmDialog>,
  );
  const act = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Retire' });

  await user.type(screen.getByLabelText('Type IT channel v3 to confirm'), 'IT channel v4{Enter}');
  expect(act().disabled).toBe(true);
  expect(onConfirm).not.toHaveBeenCalled();

  await user.clear(screen.getByLabelText('Type IT channel v3 to confirm'));
  await user.type(screen.getByLabelText('Type IT channel v3 to confirm'), 'IT channel v3');
  await user.click(act());
  expect(onConfirm).toHaveBeenCalledOnce();
});

test('the safe button changes nothing', async () => {
  const user = userEvent.setup();
  const onOpenChange = vi.fn();
  const onConfirm = vi.fn();
  render(
    <ConfirmDialog
      open
      onOpenChange={onOpenChange}
      title="Discard the draft?"
      act="Discard"
      keep="Keep it"
      onConfirm={onConfirm}
    >
      Your ten answers are removed.
    </ConfirmDialog>,
  );

  await user.click(screen.getByRole('button', { name: 'Keep it' }));

  expect(onOpenChange).toHaveBeenCalledWith(false);
  expect(onConfirm).not.toHaveBeenCalled();
});
