import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import type { TrialStage } from '@/lib/domain/process/replay/vocabulary';
import { OPEN_WAYS } from '@/lib/domain/process/transitions/vocabulary';
import type { DealHistory, Stay } from './history';
import { replay, type Replaying } from './replay';

const [SINCE, UNTIL, DAY] = [100, 500, 86_400_000];
const VERSION = 'v1';

function stage(key: string, position: number, rest: Partial<TrialStage> = {}): TrialStage {
  const criteria = { criteria: [], entryCriteria: [] };
  return { key, name: key, position, kind: 'open', transitions: OPEN_WAYS, probability: 10, ...criteria, ...rest };
}

function field(key: string, name = key): Criterion {
  return { kind: 'field', key, label: key, hint: '', field: name, predicate: 'filled', operand: '' };
}

function checklist(key: string): Criterion {
  return { kind: 'checklist', key, label: key, hint: '', evidence: 'none' };
}

const PUBLISHED = [
  stage('a', 0),
  stage('b', 1, { criteria: [checklist('shown')] }),
  stage('c', 2),
  stage('won', 3, { kind: 'won', probability: 100 }),
  stage('lost', 4, { kind: 'lost', probability: 0 }),
];

function withCriteria(key: string, part: Partial<TrialStage>): ReadonlyArray<TrialStage> {
  return PUBLISHED.map((one) => (one.key === key ? { ...one, ...part } : one));
}

function tryOn(draft: ReadonlyArray<TrialStage>, deals: ReadonlyArray<DealHistory>, rest: Partial<Replaying> = {}) {
  const trial = { draftId: 'draft', draft, published: PUBLISHED, stageMap: {}, ...rest.trial };
  const recording = { versions: new Map([[VERSION, PUBLISHED]]), since: new Map<string, number>() };
  const fold = replay({ recording, since: SINCE * DAY, until: UNTIL * DAY, timeZone: 'UTC', ...rest, trial });
  const stops = deals.map((deal) => fold.add(deal));
  return { result: fold.result('EUR'), stops };
}

/** `a@100 b@120 won@150` */
function deal(way: string, rest: Partial<DealHistory> = {}): DealHistory {
  const stays = way.split(' ').map((step, index, steps): Stay => {
    const [stageKey = '', day = ''] = step.split('@');
    const before = PUBLISHED.find(({ key }) => key === steps[index - 1]?.split('@')[0]);
    return { stageKey, enteredAt: Number(day) * DAY, direction: directionTo(stageKey, before) };
  });
  const nothing = { changes: [], proofs: [], certificates: [] };
  return { id: way, versionId: VERSION, baseMinor: 1000n, isRecorded: true, stays, ...nothing, ...rest };
}

function directionTo(key: string, before: TrialStage | undefined): Stay['direction'] {
  if (!before) return 'start';
  if (key === 'won' || key === 'lost') return key;
  return (PUBLISHED.find((one) => one.key === key)?.position ?? 0) > before.position ? 'forward' : 'back';
}

const known = (at: number, name = 'budget', value: string | null = 'x') => ({ field: name, value, at: at * DAY });

test('a deal is stopped by what was not known when it passed, and told by what became of it', () => {
  const { result, stops } = tryOn(withCriteria('a', { criteria: [field('budget')] }), [
    deal('a@110 b@120 won@150', { changes: [known(119)] }),
    deal('a@110 b@120 won@150', { changes: [known(126)] }),
    deal('a@110 b@120 lost@150'),
    deal('a@110 b@120', { changes: [known(130)] }),
    deal('a@110 lost@120'),
  ]);

  expect(result.gates).toEqual([
    {
      ...{ gate: 'exit:a', stageKey: 'a', stageName: 'a', side: 'exit', notKnown: 0 },
      ...{ judged: { won: 2, lost: 1, open: 1 }, stopped: { won: 1, lost: 1, open: 1 } },
      later: { deals: 2, medianDays: 8 },
      criteria: [
        {
          ...{ key: 'budget', label: 'budget', words: 'Field filled', change: 'new' },
          ...{ judged: 4, missing: 3, notKnown: 0, later: { deals: 2, medianDays: 8 } },
        },
      ],
    },
  ]);
  expect(stops.map((one) => one.length)).toEqual([0, 1, 1, 1, 0]);
});

test('of an imported deal is not known what its fields held, which is not the same as missing', () => {
  const draft = withCriteria('a', { criteria: [field('budget')] });
  const imported = deal('a@110 b@120 won@150', { isRecorded: false });
  const { result } = tryOn(draft, [
    imported,
    { ...imported, changes: [known(115)] },
    { ...imported, changes: [known(130)] },
  ]);
  expect(result.gates[0]).toMatchObject({ notKnown: 2, judged: { won: 1 }, stopped: { won: 0 } });
  expect(result).toMatchObject({ deals: 3, recorded: 0 });
});

test('a checklist item that is new could not be ticked by anybody; one that was asked elsewhere could', () => {
  const asNew = tryOn(withCriteria('a', { criteria: [checklist('fresh')] }), [deal('a@110 b@120')]);
  expect(asNew.result.gates[0]).toMatchObject({ notKnown: 1, stopped: { open: 0 } });

  const earlier = tryOn(withCriteria('b', { entryCriteria: [checklist('shown')] }), [
    deal('a@110 b@120'),
    deal('a@110 b@120', { proofs: [{ key: 'b/shown', at: 119 * DAY }] }),
  ]);
  expect(earlier.result.gates[0]).toMatchObject({
    gate: 'entry:b',
    notKnown: 0,
    judged: { open: 2 },
    stopped: { open: 1 },
  });
});

test('what was emptied again before the deal passed is missing', () => {
  const draft = withCriteria('a', { criteria: [field('budget')] });
  const { result } = tryOn(draft, [deal('a@110 b@120', { changes: [known(112), known(118, 'budget', null)] })]);
  expect(result.gates[0]).toMatchObject({ stopped: { open: 1 } });
});

test('a new stage is passed by deals that go from before it to behind it', () => {
  const [a, b, ...others] = PUBLISHED;
  const fresh = stage('fresh', 1, { criteria: [field('budget')] });
  const draft = [a!, fresh, ...[b!, ...others].map((one) => ({ ...one, position: one.position + 1 }))];
  const { result } = tryOn(draft, [deal('a@110 b@120'), deal('a@110 c@120', { changes: [known(111)] }), deal('a@110')]);
  expect(result.gates).toMatchObject([{ gate: 'exit:fresh', judged: { open: 2 }, stopped: { open: 1 } }]);
});

test('a new first stage is passed when a deal is opened', () => {
  const fresh = stage('fresh', 0, { criteria: [field('budget')] });
  const draft = [fresh, ...PUBLISHED.map((one) => ({ ...one, position: one.position + 1 }))];
  const { result } = tryOn(draft, [deal('a@110 b@120', { changes: [known(112)] }), deal('a@10 b@120')]);
  expect(result.gates).toMatchObject([{ judged: { open: 1 }, stopped: { open: 1 }, later: { medianDays: 2 } }]);
});

test('stays in a removed stage count as stays in the stage that its deals belong to', () => {
  const draft = PUBLISHED.filter(({ key }) => key !== 'b').map((one, position) => ({ ...one, position }));
  const asking = draft.map((one) => (one.key === 'c' ? { ...one, criteria: [field('budget')] } : one));
  const trial = { draftId: 'draft', draft: asking, published: PUBLISHED, stageMap: { b: 'c' } };
  const { result } = tryOn(asking, [deal('a@110 b@120 c@130 won@140')], { trial });

  expect(result.gates).toMatchObject([{ gate: 'exit:c', judged: { won: 1 }, stopped: { won: 1 } }]);
  expect(result.stages).toEqual([
    { stageKey: 'a', stageName: 'a', before: { left: 1, wentOn: 1 }, after: { left: 1, wentOn: 1 } },
    { stageKey: 'c', stageName: 'c', before: { left: 1, wentOn: 1 }, after: { left: 1, wentOn: 0 } },
    { stageKey: 'b', stageName: 'b', before: { left: 1, wentOn: 1 }, after: null },
  ]);
});

test('a deal that never met a new criterion is read as not having gone on, and gone nowhere after it', () => {
  const draft = withCriteria('a', { criteria: [field('budget')] });
  const { result } = tryOn(draft, [
    deal('a@110 b@120 c@130 won@140'),
    deal('a@110 b@120 c@130 won@140', { changes: [known(125)] }),
  ]);
  expect(result.stages).toMatchObject([
    { stageKey: 'a', before: { left: 2, wentOn: 2 }, after: { left: 2, wentOn: 1 } },
    { stageKey: 'b', before: { left: 2, wentOn: 2 }, after: { left: 1, wentOn: 1 } },
    { stageKey: 'c', before: { left: 2, wentOn: 2 }, after: { left: 1, wentOn: 1 } },
  ]);
});

test('open deals are weighed by their own chances, by the draft’s, and where its gates would hold them', () => {
  const draft = withCriteria('a', { criteria: [field('budget')], probability: 5 }).map((one) =>
    one.key === 'b' ? { ...one, probability: 40 } : one,
  );
  const { result } = tryOn(draft, [
    deal('a@110 b@120'),
    deal('a@110 b@120', { changes: [known(100)] }),
    deal('a@1 won@2'),
  ]);
  expect(result.forecast).toEqual({
    ...{ openDeals: 2, held: 1, openMinor: '2000', nowMinor: '200', chancesMinor: '800', gatesMinor: '450' },
  });
});

test('passages before and after the period are left out', () => {
  const draft = withCriteria('a', { criteria: [field('budget')] });
  const { result } = tryOn(draft, [
    deal('a@10 b@99 won@120'),
    deal('a@10 b@100'),
    deal('a@10 b@500'),
    deal('a@10 b@501'),
  ]);
  expect(result.gates[0]).toMatchObject({ judged: { open: 2, won: 0 } });
});

test('words alone are no change, and a draft without changes has no gates', () => {
  const reworded = withCriteria('b', { criteria: [{ ...checklist('shown'), label: 'Seen', hint: 'By whom?' }] });
  expect(tryOn(reworded, [deal('a@110 b@120')]).result.gates).toEqual([]);
  expect(tryOn(PUBLISHED, []).result).toMatchObject({ deals: 0, gates: [], forecast: { openDeals: 0, nowMinor: '0' } });
});

// Everything below is counted anew by brute force, in another way and with other words.

const KEYS = ['a', 'b', 'c'] as const;
const FIELDS = ['budget', 'buyer'] as const;

const aWay = fc
  .array(fc.constantFrom('a', 'b', 'c', 'won', 'lost'), { maxLength: 6 })
  .map((steps) => ['a', ...steps].filter((key, index, all) => key !== all[index - 1]))
  .map((steps) => steps.slice(0, endOf(steps)));

function endOf(steps: ReadonlyArray<string>): number {
  const end = steps.findIndex((key) => key === 'won' || key === 'lost');
  return end === -1 ? steps.length : end + 1;
}

const aDeal = fc
  .record({
    way: aWay,
    days: fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 7, maxLength: 7 }),
    begins: fc.integer({ min: 0, max: 400 }),
    isRecorded: fc.boolean(),
    news: fc.array(
      fc.record({
        field: fc.constantFrom(...FIELDS),
        value: fc.constantFrom('x', null, ''),
        at: fc.integer({ min: 0, max: 520 }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ way, days, begins, isRecorded, news }) => {
    let at = begins;
    const dated = way.map((key, index) => `${key}@${(at += index === 0 ? 0 : (days[index] ?? 1))}`);
    const changes = news.toSorted((one, other) => one.at - other.at).map((one) => known(one.at, one.field, one.value));
    return deal(dated.join(' '), { isRecorded, changes });
  });

const aDraft = fc
  .array(
    fc.record({
      key: fc.constantFrom(...KEYS, 'won'),
      side: fc.constantFrom('entry', 'exit'),
      field: fc.constantFrom(...FIELDS),
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((asked) =>
    PUBLISHED.map((one) => {
      const at = (side: string) => [
        ...new Set(asked.filter((ask) => ask.key === one.key && ask.side === side).map((ask) => ask.field)),
      ];
      const exit = one.kind === 'open' ? at('exit').map((name) => field(name)) : [];
      return { ...one, criteria: [...one.criteria, ...exit], entryCriteria: at('entry').map((name) => field(name)) };
    }),
  );

const PLACE: Readonly<Record<string, number>> = { a: 0, b: 1, c: 2, won: 3, lost: -1 };

/** The day on which a deal first crossed this line in the period; null when it never did. */
function crossing(history: DealHistory, side: string, key: string): number | null {
  for (let i = 1; i < history.stays.length; i += 1) {
    const [from, to] = [PLACE[history.stays[i - 1]!.stageKey]!, PLACE[history.stays[i]!.stageKey]!];
    const day = history.stays[i]!.enteredAt / DAY;
    const line = PLACE[key]!;
    const isCrossed = side === 'exit' ? from <= line && line < to : from < line && line <= to;
    if (isCrossed && day >= SINCE && day <= UNTIL) return day;
  }
  return null;
}

type Held = 'yes' | 'no' | 'unknown';

function heldOn(history: DealHistory, name: string, day: number): Held {
  const said = history.changes.filter((change) => change.field === name && change.at / DAY <= day);
  const last = said[said.length - 1];
  if (!last) return history.isRecorded ? 'no' : 'unknown';
  return last.value === null || last.value === '' ? 'no' : 'yes';
}

type Count = { stopped: string[]; notKnown: number; judged: number; days: number[] };

function countByForce(draft: ReadonlyArray<TrialStage>, deals: ReadonlyArray<DealHistory>): Record<string, Count> {
  const counts: Record<string, Count> = {};
  for (const one of draft) {
    for (const side of ['entry', 'exit'] as const) {
      const names = (side === 'entry' ? one.entryCriteria : one.criteria).flatMap((asked) =>
        asked.kind === 'field' ? [asked.field] : [],
      );
      if (names.length === 0) continue;
      const count: Count = { stopped: [], notKnown: 0, judged: 0, days: [] };
      counts[`${side}:${one.key}`] = count;
      for (const history of deals) countDeal(count, history, { names, day: crossing(history, side, one.key) });
    }
  }
  return counts;
}

type Crossed = { names: ReadonlyArray<string>; day: number | null };

function countDeal(count: Count, history: DealHistory, { names, day }: Crossed): void {
  if (day === null) return;
  const held = names.map((name) => heldOn(history, name, day));
  const isMissing = held.includes('no');
  count.notKnown += !isMissing && held.includes('unknown') ? 1 : 0;
  count.judged += isMissing || !held.includes('unknown') ? 1 : 0;
  if (!isMissing) return;

  const last = history.stays.at(-1)!.stageKey;
  count.stopped.push(last === 'won' || last === 'lost' ? last : 'open');
  const days = daysUntilHeld(
    history,
    names.filter((_, index) => held[index] === 'no'),
    day,
  );
  if (days !== null) count.days.push(days);
}

function daysUntilHeld(history: DealHistory, names: ReadonlyArray<string>, day: number): number | null {
  for (let later = day + 1; later <= UNTIL; later += 1) {
    if (names.every((name) => heldOn(history, name, later) === 'yes')) return later - day;
  }
  return null;
}

test('what is counted is what counting by brute force finds, for any draft and any history', () => {
  fc.assert(
    fc.property(aDraft, fc.array(aDeal, { maxLength: 25 }), (draft, deals) => {
      const forced = countByForce(draft, deals);
      const { result } = tryOn(draft, deals);

      expect(Object.fromEntries(result.gates.map((gate) => [gate.gate, true]))).toEqual(
        Object.fromEntries(Object.keys(forced).map((gate) => [gate, true])),
      );
      for (const { gate, stopped, judged, notKnown, later } of result.gates) {
        const { stopped: outcomes, ...count } = forced[gate]!;
        const of = (outcome: string) => outcomes.filter((one) => one === outcome).length;
        expect(stopped).toEqual({ won: of('won'), lost: of('lost'), open: of('open') });
        expect({ judged: judged.won + judged.lost + judged.open, notKnown }).toEqual({
          judged: count.judged,
          notKnown: count.notKnown,
        });
        expect(later.deals).toBe(count.days.length);
        if (later.medianDays !== null) expect(later.medianDays).toBeCloseTo(middle(count.days), 9);
      }
    }),
    { numRuns: 300 },
  );
});

function middle(values: ReadonlyArray<number>): number {
  const sorted = values.toSorted((one, other) => one - other);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

test('the order of deals changes nothing', () => {
  fc.assert(
    fc.property(aDraft, fc.array(aDeal, { maxLength: 15 }), (draft, deals) => {
      expect(tryOn(draft, deals.toReversed()).result).toEqual(tryOn(draft, deals).result);
    }),
    { numRuns: 100 },
  );
});
