import { expect, test, vi } from 'vitest';
import type { ImportView, Mapping } from '@/lib/domain/imports/vocabulary';
import type { Failure, Outcome } from '@/lib/platform/outcome';
import { AnswerQueue } from './answer-queue';

const MAPPING: Mapping = {
  columns: { case: 'opp', stage: 'phase', time: 'at' },
  timeFormat: 'iso',
  order: 'oldest_first',
  encoding: null,
  partnerId: null,
  destination: { kind: 'existing', processId: 'p1', stages: [] },
};

function viewOf(version: number, changes: Partial<Mapping> = {}): ImportView {
  // The queue reads nothing else of it.
  return { id: 'i1', version, mapping: { ...MAPPING, ...changes } } as ImportView;
}

function refused(reason: string, code: Failure['code'], details?: ImportView): Outcome<ImportView> {
  return { ok: false, failure: { code, reason, message: 'No.', details } };
}

type Call = { version: number; mapping: Mapping | null };

/** A server that keeps what it is told unless a test says what it answers. */
function aQueue(...answers: ReadonlyArray<Outcome<ImportView> | 'away'>) {
  const calls: Array<Call> = [];
  const left = [...answers];
  let view = viewOf(1);
  const refresh = vi.fn();
  const queue = new AnswerQueue({
    newest: () => view,
    keep: (fresh) => Promise.resolve(void (view = fresh)),
    refresh,
    check: ({ version, mapping }) => {
      calls.push({ version, mapping });
      const next = left.shift();
      if (next === 'away') return Promise.reject(new Error('network'));
      return Promise.resolve(next ?? { ok: true, value: viewOf(version + 1, mapping ?? {}) });
    },
  });
  return { queue, calls, refresh, view: () => view };
}

test('answers given quickly go out one call after the other, the later ones together', async () => {
  const { queue, calls, view } = aQueue();
  void queue.give({ about: 'order', order: 'any' });
  void queue.give({ about: 'partner', partnerId: 'kestrel' });
  void queue.give({ about: 'partner', partnerId: 'farrow' });
  expect(queue.state().underway).toHaveLength(2);

  await queue.flush();
  expect(calls.map(({ version, mapping }) => [version, mapping?.order, mapping?.partnerId])).toEqual([
    [1, 'any', null],
    [2, 'any', 'farrow'],
  ]);
  expect([queue.state().underway, view().version]).toEqual([[], 3]);
});

test('what somebody else answered about something else stays, and ours comes on top', async () => {
  const theirs = viewOf(5, { timeFormat: 'DD/MM/YYYY' });
  const { queue, view } = aQueue(refused('import.stale', 'conflict', theirs));
  await queue.give({ about: 'partner', partnerId: 'kestrel' });

  expect(view()).toMatchObject({ version: 6, mapping: { timeFormat: 'DD/MM/YYYY', partnerId: 'kestrel' } });
  expect(queue.state()).toEqual({ underway: [], overtaken: [], failure: null });
});

test('where both answered the same question, theirs is shown and ours is kept until one is chosen', async () => {
  const theirs = viewOf(5, { partnerId: 'farrow' });
  const { queue, calls, view } = aQueue(refused('import.stale', 'conflict', theirs));
  await queue.give({ about: 'partner', partnerId: 'kestrel' });

  const answer = { about: 'partner', partnerId: 'kestrel' };
  expect(queue.state()).toMatchObject({ underway: [], overtaken: [{ answer, theirs: 'farrow' }] });
  expect([calls.length, view().mapping.partnerId]).toEqual([1, 'farrow']);

  await queue.keepMine(queue.state().overtaken[0]!);
  expect(view()).toMatchObject({ version: 6, mapping: { partnerId: 'kestrel' } });
  expect(queue.state().overtaken).toEqual([]);
});

test('theirs can be kept, and the same answer from both is no conflict', async () => {
  const { queue, view } = aQueue(refused('import.stale', 'conflict', viewOf(5, { partnerId: 'farrow' })));
  await queue.give({ about: 'partner', partnerId: 'kestrel' });
  queue.keepTheirs(queue.state().overtaken[0]!);
  expect([queue.state().overtaken, view().mapping.partnerId]).toEqual([[], 'farrow']);

  const same = aQueue(refused('import.stale', 'conflict', viewOf(5, { partnerId: 'kestrel' })));
  await same.queue.give({ about: 'partner', partnerId: 'kestrel' });
  expect(same.queue.state().overtaken).toEqual([]);
});

test('without a server nothing that was chosen is lost', async () => {
  const { queue, view } = aQueue('away');
  await queue.give({ about: 'stage', name: 'Ruht', to: 'qualified' });
  expect(queue.state()).toMatchObject({
    underway: [{ about: 'stage', name: 'Ruht', to: 'qualified' }],
    failure: { code: 'unavailable' },
  });

  await queue.flush();
  expect(view().mapping.destination?.stages).toEqual([{ name: 'Ruht', to: 'qualified' }]);
  expect(queue.state()).toEqual({ underway: [], overtaken: [], failure: null });
});

test('a file that was started meanwhile takes no answers, and the screen looks again', async () => {
  const { queue, refresh } = aQueue(refused('import.under_way', 'conflict'));
  await queue.give({ about: 'order', order: 'any' });
  expect(queue.state()).toMatchObject({ underway: [], failure: { reason: 'import.under_way' } });
  expect(refresh).toHaveBeenCalledOnce();
});
