import { z } from 'zod';

function whole(min: number, max: number) {
  const message = `Use a whole number from ${min} to ${max}.`;
  return z.coerce.number(message).int(message).min(min, message).max(max, message);
}

/** For lists that people leaf through: how many to skip and how many to show. */
export const page = { offset: whole(0, 1_000_000).default(0), limit: whole(1, 500).default(50) };
