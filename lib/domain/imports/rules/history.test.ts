import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyOf, type Change, type HistoryStage, type KnownStay } from './history';

const STAGES: ReadonlyArray<HistoryStage> = [
  { id: '1', key: 'new', name: 'New', kind: 'open', position: 0 },
  { id: '2', key: 'demo', name: 'Demo', kind: 'open', position: 1 },
  { id: '3', key: 'offer', name: 'Offer', kind: 'open', position: 2 },
  { id: '4', key: 'won', name: 'Won', kind: 'won', position: 3 },
  { id: '5', key: 'lost', name: 'Lost', kind: 'lost', position: 4 },
];

function day(number: number): Date {
  return new Date(Date.UTC(2026, 0, number));
}

/** "demo 3": into Demo on the third. */
function change(text: string): Change {
  const [stageKey = '', number] = text.split(' ');
  return { stageKey, enteredAt: day(Number(number)), baseMinor: null };
}

function build(changes: ReadonlyArray<Change>, known: ReadonlyArray<KnownStay> = []) {
  const stageOf = (key: string) => STAGES.find((stage) => stage.key === key)!;
  return historyOf({ changes, known, stageOf, firstOpen: 0 });
}

function history(...changes: ReadonlyArray<string>) {
  return build(changes.map(change));
}

/** What the product has after an import of these. */
function knownAfter(...changes: ReadonlyArray<string>): ReadonlyArray<KnownStay> {
  return history(...changes)!.stays.map(({ stage, enteredAt, baseMinor }) => ({
    stageKey: stage.key,
    enteredAt,
    baseMinor,
  }));
}

function path(result: ReturnType<typeof build>) {
  return result?.stays.map(({ stage, direction, leftAt }) => [stage.key, direction, leftAt?.getUTCDate() ?? null]);
}

test('changes become stays, one after the other, the last one still open', () => {
  const result = history('new 1', 'offer 4', 'demo 6', 'won 9');
  expect(path(result)).toEqual([
    ['new', 'start', 4],
    ['offer', 'forward', 6],
    ['demo', 'back', 9],
    ['won', 'won', null],
  ]);
  expect(result).toMatchObject({ added: 4, qualifiedAt: day(4), closedAt: day(9), rest: { key: 'won' } });
});

test('a deal that has not moved is not qualified and not closed', () => {
  expect(history('new 1')).toMatchObject({
    qualifiedAt: null,
    closedAt: null,
    enteredStageAt: day(1),
    rest: { key: 'new' },
  });
});

test('a deal lost from the first stage was never qualified', () => {
  expect(history('new 1', 'lost 2')).toMatchObject({ qualifiedAt: null, closedAt: day(2), rest: { key: 'lost' } });
});

test('rows are put in the order of their instants, ties in the order of the file', () => {
  expect(path(history('offer 4', 'new 1', 'demo 4'))).toEqual([
    ['new', 'start', 4],
    ['offer', 'forward', 4],
    ['demo', 'back', null],
  ]);
});

test('what is booked at the instant of an end does not open the deal again', () => {
  const result = history('new 1', 'won 9', 'offer 9', 'demo 9');
  expect(result).toMatchObject({ rest: { key: 'won' }, closedAt: day(9), enteredStageAt: day(9), added: 4 });
  expect(path(result)?.at(-1)).toEqual(['demo', 'back', null]);
});

test('what happens after an end opens the deal again', () => {
  expect(history('new 1', 'lost 5', 'offer 20')).toMatchObject({ rest: { key: 'offer' }, closedAt: null });
  expect(history('new 1', 'lost 5', 'offer 20', 'won 30')).toMatchObject({ rest: { key: 'won' }, closedAt: day(30) });
});

test('a change into the stage that the deal is in is none', () => {
  expect(path(history('new 1', 'demo 2', 'demo 5', 'offer 9'))).toEqual([
    ['new', 'start', 2],
    ['demo', 'forward', 9],
    ['offer', 'forward', null],
  ]);
});

test('the same file again adds nothing', () => {
  const known = knownAfter('new 1', 'demo 2', 'demo 5', 'new 5', 'won 9');
  expect(build(['new 1', 'demo 2', 'demo 5', 'new 5', 'won 9'].map(change), known)).toBeNull();
});

test('a longer file adds what is new and keeps what is known', () => {
  const known = knownAfter('new 1', 'demo 2');
  const result = build(['new 1', 'demo 2', 'offer 4', 'won 9'].map(change), known);
  expect(result).toMatchObject({ added: 2, rest: { key: 'won' } });
  expect(result?.stays.map(({ before }) => before)).toEqual([...known, null, null]);
});

test('only the later rows of a case are enough', () => {
  expect(path(build([change('offer 4')], knownAfter('new 1', 'demo 2')))).toEqual([
    ['new', 'start', 2],
    ['demo', 'forward', 4],
    ['offer', 'forward', null],
  ]);
});

test('a stay that is known is never dropped for a row that says the same', () => {
  const known = knownAfter('new 1', 'demo 5');
  expect(build([change('demo 4')], known)?.stays.map(({ enteredAt }) => enteredAt.getUTCDate()) ?? null).toBeNull();
});

test('each stay carries the last amount known when it began', () => {
  const amounts: ReadonlyArray<bigint | null> = [null, 500n, null, 700n];
  const changes = ['new 1', 'demo 2', 'offer 3', 'won 4']
    .map(change)
    .map((each, at) => ({ ...each, baseMinor: amounts[at] ?? null }));
  expect(build(changes)?.stays.map(({ baseMinor }) => baseMinor)).toEqual([0n, 500n, 500n, 700n]);
});

const anyChange = fc.record({
  stageKey: fc.constantFrom(...STAGES.map(({ key }) => key)),
  enteredAt: fc.integer({ min: 1, max: 8 }).map(day),
  baseMinor: fc.constant(null),
});

test('whatever the rows: the stays follow each other without a gap, and a second time adds nothing', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { minLength: 1, maxLength: 12 }), (changes) => {
      const { stays, added } = build(changes)!;
      expect(added).toBe(stays.length);
      for (const [at, stay] of stays.entries()) {
        expect(stay.sequence).toBe(at + 1);
        expect(stay.leftAt).toEqual(stays[at + 1]?.enteredAt ?? null);
        expect(stay.stage.key).not.toBe(stays[at + 1]?.stage.key);
      }

      const known = stays.map(({ stage, enteredAt, baseMinor }) => ({ stageKey: stage.key, enteredAt, baseMinor }));
      expect(build(changes, known)).toBeNull();
    }),
  );
});

test('whatever the rows: two files in turn give what one file with all rows gives', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { minLength: 2, maxLength: 12 }), fc.nat(10), (unordered, cut) => {
      const changes = unordered.toSorted((one, other) => one.enteredAt.getTime() - other.enteredAt.getTime());
      const first = build(changes.slice(0, cut + 1))!;
      const known = first.stays.map(({ stage, enteredAt, baseMinor }) => ({
        stageKey: stage.key,
        enteredAt,
        baseMinor,
      }));
      const both = build(changes, known) ?? first;
      expect(path(both)).toEqual(path(build(changes)));
    }),
  );
});
