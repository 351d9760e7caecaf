import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PageFailed } from './page-failed';

vi.mock('next/navigation', () => ({ useRouter: () => ({}) }));

test('a page that failed says under which number, and asks the server again', async () => {
  const retry = vi.fn();
  render(<PageFailed error={Object.assign(new Error('never shown'), { digest: '7F2-0419' })} retry={retry} />);

  expect(screen.getByRole('alert').textContent).toContain('Error 7F2-0419');
  expect(screen.queryByText(/never shown/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(retry).toHaveBeenCalledOnce();
});
