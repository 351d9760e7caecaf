import { expect, test } from 'vitest';
import { z } from 'zod';
import { fromAddress } from './from-address';

const schema = z.strictObject({
  status: z.enum(['open', 'done']).optional(),
  offset: z.coerce.number().min(0).default(0),
});

test('what fits is kept as it stands in the address', () => {
  expect(fromAddress(schema, { status: 'open', offset: '50' })).toEqual({ status: 'open', offset: '50' });
});

test('what does not fit, is repeated or is none of the query’s is left out', () => {
  expect(fromAddress(schema, { status: 'lost', offset: ['1', '2'], utm_source: 'mail' })).toEqual({});
});
