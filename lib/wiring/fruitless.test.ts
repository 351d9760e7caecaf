import { EventEmitter } from 'node:events';
import type { WorkerEvents } from 'graphile-worker';
import { expect, test } from 'vitest';
import { fruitless } from './fruitless';

test('three failed looks in a row are enough', async () => {
  const { isOver, looks } = watched();
  looks('worker:getJob:error', 2);
  expect(await isOver()).toBe(false);

  looks('worker:getJob:error', 1);
  expect(await isOver()).toBe(true);
});

test('a look that found something, or nothing, begins the count anew', async () => {
  for (const fine of ['worker:getJob:empty', 'job:start']) {
    const { isOver, looks } = watched();
    looks('worker:getJob:error', 2);
    looks(fine, 1);
    looks('worker:getJob:error', 2);
    expect(await isOver()).toBe(false);
  }
});

function watched() {
  const events: WorkerEvents = new EventEmitter();
  let over = false;
  void fruitless(events).then(() => {
    over = true;
  });

  return {
    looks: (event: string, times: number) => {
      for (let i = 0; i < times; i += 1) (events as EventEmitter).emit(event);
    },
    isOver: async () => {
      await Promise.resolve();
      return over;
    },
  };
}
