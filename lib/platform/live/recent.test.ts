import { expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { recentSignals } from './recent';
import { readSignal, type Signal } from './signal';

const [HERE, ELSEWHERE] = [newId(), newId()];

function aSignal(workspaceId = HERE): Signal {
  return {
    ...{ id: newId(), workspaceId, name: 'opportunity.moved', subjectType: 'opportunity', subjectId: newId() },
    ...{ partnerId: null, userId: null },
  };
}

test('who was away hears what came after the last that they heard, of their workspace alone', () => {
  const recent = recentSignals(10);
  const [heard, foreign, missed] = [aSignal(), aSignal(ELSEWHERE), aSignal()];
  for (const signal of [heard, foreign, missed]) recent.add(signal);

  expect(recent.after(HERE, heard.id)).toEqual([missed]);
  expect(recent.after(HERE, missed.id)).toEqual([]);
  expect(recent.lastOf(HERE)).toBe(missed.id);
});

test('of a signal that is not known, or another workspace’s, nobody can say what came after', () => {
  const recent = recentSignals(10);
  const foreign = aSignal(ELSEWHERE);
  recent.add(foreign);

  expect(recent.after(HERE, newId())).toBeNull();
  expect(recent.after(HERE, foreign.id)).toBeNull();
  expect(recent.lastOf(HERE)).toBeNull();
});

test('old signals make room, and after a gap nothing counts as known', () => {
  const recent = recentSignals(3);
  const all = Array.from({ length: 20 }, () => aSignal());
  for (const signal of all) recent.add(signal);

  expect(recent.after(HERE, all[0]?.id ?? '')).toBeNull();
  expect(recent.after(HERE, all[18]?.id ?? '')).toEqual([all[19]]);
  recent.forget();
  expect(recent.after(HERE, all[18]?.id ?? '')).toBeNull();
});

test('what is no signal of ours is passed over', () => {
  const signal = aSignal();
  expect(readSignal(JSON.stringify(signal))).toEqual(signal);
  for (const noise of [undefined, '', 'hello', '{}', JSON.stringify({ ...signal, id: '1' })])
    expect(readSignal(noise)).toBeNull();
});
