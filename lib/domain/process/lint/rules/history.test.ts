import { expect, test } from 'vitest';
import { anEvidenceOf, changed, SOUND } from '@/tests/factories/lint';
import type { Evidence } from '@/lib/domain/process/lint/vocabulary';
import { field } from '@/lib/domain/process/templates/build';
import { chanceAgainstHistory } from './chance';
import { targetFromHistory } from './clock';
import { earlyField } from './early-field';
import { alwaysBlocks, neverBlocks } from './gates';
import { hurried } from './hurried';
import { evidenceFindings } from './judge';
import { lostWithoutReason } from './lost-reasons';
import { nobody } from './people';
import { skipped } from './skipped';
import { twins } from './twins';

test('a history of nothing says nothing', () => {
  expect(evidenceFindings(SOUND, anEvidenceOf({}))).toEqual([]);
});

test('a chance outside what history says can be set to it; inside, or with few deals, nothing is said', () => {
  const judge = (won: number, closed: number) =>
    chanceAgainstHistory.judge(SOUND, anEvidenceOf({ proposal: { won, closed } }));
  expect(judge(236, 290)).toMatchObject([
    { stage: { key: 'proposal' }, message: 'History says 81 %, not 70 %', fix: { part: 'probability', value: 81 } },
  ]);
  expect(judge(203, 290)).toEqual([]);
  expect(judge(29, 29)).toEqual([]);
});

test('a missing target can be taken from what eight in ten won deals needed', () => {
  const judge = (wonP80: number | null) =>
    targetFromHistory.judge(changed('proposal', { targetDays: null }), anEvidenceOf({ proposal: { wonP80 } }));
  expect(judge(16.2)).toMatchObject([{ fix: { part: 'targetDays', value: 17, label: 'Use 17 days' } }]);
  expect(judge(null)).toEqual([]);
  expect(targetFromHistory.judge(SOUND, anEvidenceOf({ proposal: { wonP80: 16.2 } }))).toEqual([]);
});

const gate = (passed: number, refused: number) =>
  anEvidenceOf({}, { gates: { 'negotiation/terms_agreed': { passed, refused } } });

test('a criterion that never stopped one of many deals says nothing about them', () => {
  expect(neverBlocks.judge(SOUND, gate(264, 0))).toMatchObject([
    { criterionKey: 'terms_agreed', remedy: expect.stringContaining('264 passed, 0 refused') as unknown },
  ]);
  expect(neverBlocks.judge(SOUND, gate(264, 1))).toEqual([]);
  expect(neverBlocks.judge(SOUND, gate(29, 0))).toEqual([]);
});

test('a criterion that stopped nine in ten deals is asked too early', () => {
  expect(alwaysBlocks.judge(SOUND, gate(100, 90))).toMatchObject([{ criterionKey: 'terms_agreed' }]);
  expect(alwaysBlocks.judge(SOUND, gate(0, 40))).toHaveLength(1);
  expect(alwaysBlocks.judge(SOUND, gate(100, 89))).toEqual([]);
  expect(alwaysBlocks.judge(SOUND, gate(20, 20))).toEqual([]);
});

test('a field that fewer than half of the deals had is asked too early, and where it would be known is said', () => {
  const stages = changed('prospect', { criteria: [field('budget', 'Budget named')] });
  const judge = (known: number) =>
    earlyField.judge(
      stages,
      anEvidenceOf({
        prospect: { recorded: 100, known: { budget: known } },
        qualified: { recorded: 90, known: { budget: 80, problem: 90, economicBuyer: 90 } },
      }),
    );
  expect(judge(49)).toMatchObject([
    {
      criterionKey: 'budget',
      remedy: '49 of 100 deals had it when they went on. Ask for it in “Qualified”, where most have it.',
    },
  ]);
  expect(judge(50)).toEqual([]);
});

test('a stage that three in ten pass by is told', () => {
  const judge = (beyond: number, passedBy: number) =>
    skipped.judge(SOUND, anEvidenceOf({ qualified: { beyond, skipped: passedBy } }));
  expect(judge(100, 30)).toMatchObject([{ stage: { key: 'qualified' } }]);
  expect(judge(100, 29)).toEqual([]);
  expect(judge(20, 20)).toEqual([]);
});

test('a stage that half of the deals leave within six hours is told, in hours or minutes', () => {
  const judge = (days: number) =>
    hurried.judge(SOUND, anEvidenceOf({ qualified: { left: 40, quartiles: [days / 2, days, days * 2] } }));
  expect(judge(2 / 24)).toMatchObject([{ message: 'Half of the deals leave it within 2 hours' }]);
  expect(judge(0.5 / 24)).toMatchObject([{ message: 'Half of the deals leave it within 30 minutes' }]);
  expect(judge(0.25)).toEqual([]);
});

test('two stages between which nobody is lost, and that take as long, are one', () => {
  const judge = (lostHere: number, factor: number) =>
    twins.judge(
      SOUND,
      anEvidenceOf({
        qualified: { left: 200, lostHere, quartiles: [4, 8, 14] },
        solution_demo: { left: 180, lostHere: 40, quartiles: [4 * factor, 8 * factor, 14 * factor] },
      }),
    );
  expect(judge(2, 1.2)).toMatchObject([{ stage: { key: 'solution_demo' } }]);
  expect(judge(2, 1.3)).toEqual([]);
  expect(judge(12, 1)).toEqual([]);
});

test('a role without people is told where it is asked, each once', () => {
  const people: Evidence['people'] = { partner_seller: 2, channel_manager: 1 };
  const timers = [
    { at: 'max', act: 'escalate', role: 'executive' },
    { at: 'target', act: 'remind', role: 'executive' },
  ] as const;
  const stages = changed('proposal', { ownerRole: 'presales', timers });
  expect(nobody.judge(stages, anEvidenceOf({}, { people }))).toMatchObject([
    { part: 'ownerRole', message: 'Nobody has the role “Vendor pre-sales”' },
    { part: 'timers', message: 'Nobody has the role “Executive”' },
  ]);
  expect(nobody.judge(SOUND, anEvidenceOf({}, { people }))).toEqual([]);
});

test('from a tenth of the lost deals on, a missing reason is told', () => {
  const judge = (deals: number, withoutReason: number) =>
    lostWithoutReason.judge(SOUND, anEvidenceOf({}, { lost: { deals, withoutReason } }));
  expect(judge(100, 10)).toMatchObject([{ stage: { key: 'lost' }, part: 'lostReasons' }]);
  expect(judge(100, 9)).toEqual([]);
  expect(judge(20, 9)).toEqual([]);
});
