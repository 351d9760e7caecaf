import { expect, test } from 'vitest';
import { Chain, GENESIS, type SealedEvent } from './chain';

const event: SealedEvent = {
  id: '01a2078c-b6f0-7397-a8d2-2c3d18d062e4',
  name: 'partner.created',
  subjectType: 'partner',
  subjectId: '01a2078c-b6f0-7397-a8d2-2c3d18d062e5',
  partnerId: null,
  actorId: null,
  actorName: 'Ada',
  data: { name: 'Kestrel', tags: [{ b: 1, a: 2 }] },
  createdAt: new Date('2026-11-23T10:00:00Z'),
};

function seal(events: ReadonlyArray<SealedEvent>, previous = GENESIS): string {
  const chain = new Chain(previous);
  chain.add(events);
  return chain.close().hash;
}

test('the same events give the same seal, whatever the order of the keys in their data', () => {
  const reordered = { ...event, data: { tags: [{ a: 2, b: 1 }], name: 'Kestrel' } };
  expect(seal([reordered])).toBe(seal([event]));
});

test('events added in parts are sealed like those added at once', () => {
  const chain = new Chain(GENESIS);
  chain.add([event]);
  chain.add([event]);
  expect(chain.close()).toEqual({ hash: seal([event, event]), events: 2 });
});

test('any change of an event, and any change before it, changes the seal', () => {
  const changes: ReadonlyArray<Partial<SealedEvent>> = [
    { name: 'partner.updated' },
    { actorName: 'Eve' },
    { data: { name: 'Kestrel' } },
    { createdAt: new Date('2026-11-23T10:00:00.001Z') },
    { partnerId: event.subjectId },
  ];
  for (const change of changes) expect(seal([{ ...event, ...change }])).not.toBe(seal([event]));
  expect(seal([event], '1'.repeat(64))).not.toBe(seal([event]));
  expect(seal([])).not.toBe(seal([event]));
});
