import { expect, test } from 'vitest';
import { answerOf, AWAY, Refused } from './outcome';

test('an answer is its value, a refusal is thrown with its sentence', async () => {
  expect(await answerOf(Promise.resolve({ ok: true, value: 7 }))).toBe(7);

  const failure = { code: 'conflict', reason: 'opportunity.changed', message: 'Someone else changed it.' } as const;
  await expect(answerOf(Promise.resolve({ ok: false, failure }))).rejects.toEqual(new Refused(failure));
});

test('a call that never reached the server is refused like any other', async () => {
  const refused = await answerOf(Promise.reject(new TypeError('Failed to fetch'))).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  expect((refused as Refused).failure).toEqual(AWAY.failure);
});
