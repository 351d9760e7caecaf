import 'server-only';
import { pool } from './db/client';

const PATIENCE_MS = 5_000;

/** Whether the database answers, and soon. */
export async function isDatabaseThere(): Promise<boolean> {
  const answer = pool()
    .query('select 1')
    .then(
      () => true,
      () => false,
    );
  return Promise.race([answer, later(false)]);
}

function later<Value>(value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(() => resolve(value), PATIENCE_MS).unref());
}
