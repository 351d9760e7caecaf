import { expect, test } from 'vitest';
import { AppError } from './errors.ts';

test('a failure carries its code, its reason and what the client needs to go on', () => {
  const failure = new AppError('conflict', 'opportunity.changed', { details: { version: 3 } });

  expect(failure).toBeInstanceOf(Error);
  expect(failure.message).toBe('conflict: opportunity.changed');
  expect(failure).toMatchObject({ code: 'conflict', reason: 'opportunity.changed', details: { version: 3 } });
});

test('a failure without details or fields has no such keys, so that none are sent', () => {
  const failure = new AppError('not_found', 'partner.not_found');

  expect('details' in failure && failure.details !== undefined).toBe(false);
  expect('fields' in failure && failure.fields !== undefined).toBe(false);
});
