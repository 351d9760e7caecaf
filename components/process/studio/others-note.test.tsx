import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { DraftEdit } from '@/lib/domain/process/draft/vocabulary';
import { OthersNote } from './others-note';

const STAGES = [{ key: 'proposal', name: 'Proposal' }] as never;

function anEdit(rest: Partial<DraftEdit>): DraftEdit {
  return { id: '1', by: 'Marta Novak', at: '2026-03-02T09:00:00.000Z', stageKey: 'proposal', parts: [], ...rest };
}

test('the latest edit of others is told by name', () => {
  render(
    <OthersNote
      edits={[anEdit({ parts: ['probability'] }), anEdit({ id: '0', by: 'Ada Lind', parts: ['name'] })]}
      stages={STAGES}
    />,
  );

  expect(screen.getByRole('status').textContent).toContain('Marta Novak changed Win chance of Proposal');
});

test('an edit of the path, or of a stage that is gone, is told as such', () => {
  render(<OthersNote edits={[anEdit({ stageKey: 'gone', parts: [] })]} stages={STAGES} />);

  expect(screen.getByRole('status').textContent).toContain('Marta Novak changed the path');
});

test('nobody else, nothing said', () => {
  render(<OthersNote edits={[]} stages={STAGES} />);

  expect(screen.queryByRole('status')).toBeNull();
});
