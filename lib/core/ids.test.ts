import { expect, test } from 'vitest';
import { isId, newId } from './ids.ts';

test('ids made one after the other sort in that order and never repeat', () => {
  const ids = Array.from({ length: 50_000 }, newId);

  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an id is a UUID of version 7 and carries the time of its making', () => {
  const id = newId();
  const madeAt = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Math.abs(madeAt - Date.now())).toBeLessThan(60_000);
});

test('what is not an id is told apart', () => {
  expect(isId(newId())).toBe(true);
  for (const wrong of ['', '1', newId().toUpperCase(), `${newId()} `, newId().slice(1)])
    expect(isId(wrong)).toBe(false);
});
