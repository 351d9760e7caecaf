import { expect, test } from 'vitest';
import { TEMPLATES } from '@/lib/domain/process/templates';
import { checklist, field } from '@/lib/domain/process/templates/build';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { changesBetween } from './changes';

const V4: ReadonlyArray<StageView> = TEMPLATES.it_channel.stages.map((design, position) => ({
  ...design,
  id: design.key,
  position,
}));

function changed(key: string, changes: (stage: StageView) => Partial<StageView>): ReadonlyArray<StageView> {
  return V4.map((stage) => (stage.key === key ? { ...stage, ...changes(stage) } : stage));
}

function words(draft: ReadonlyArray<StageView>): ReadonlyArray<string> {
  return changesBetween(V4, draft).map(
    ({ stageName, what, before, after }) => `${stageName} · ${what} · ${before ?? '–'} · ${after ?? '–'}`,
  );
}

test('nothing changed is nothing to tell', () => {
  expect(changesBetween(V4, V4)).toEqual([]);
});

test('changed parts read as a person would say them', () => {
  expect(words(changed('solution_demo', () => ({ targetDays: 28, maxDays: null })))).toEqual([
    'Solution demo · Target · 21 days · 28 days',
    'Solution demo · At most · 35 days · –',
  ]);
  expect(
    words(changed('proposal', () => ({ probability: 82, forecastCategory: 'commit', ownerRole: 'channel_manager' }))),
  ).toEqual([
    'Proposal · Who owns it · Partner seller · Channel manager',
    'Proposal · Win chance · 70 % · 82 %',
    'Proposal · Forecast · Best case · Commit',
  ]);
});

test('a renamed stage is still the same stage', () => {
  expect(words(changed('proposal', () => ({ name: 'Offer' })))).toEqual(['Offer · Name · Proposal · Offer']);
});

test('criteria come, go and change', () => {
  const draft = changed('negotiation', ({ criteria }) => ({
    criteria: [
      ...criteria.filter(({ key }) => key === 'amount').map((criterion) => ({ ...criterion, operand: '5000' })),
      field('competitor', 'Competitor named'),
      checklist('terms_agreed', 'Terms agreed in writing', 'Their confirmation or the signed contract.', 'note'),
    ],
  }));
  expect(words(draft)).toEqual([
    'Negotiation · Criterion · Payment terms agreed · –',
    'Negotiation · Criterion · Amount settled: Amount is at least 1 · Amount settled: Amount is at least 5000',
    'Negotiation · Criterion · – · Competitor named',
    'Negotiation · Criterion · Terms agreed in writing: Checklist, with a link · Terms agreed in writing: Checklist, with a note',
  ]);
});

test('criteria in another order are a change', () => {
  expect(words(changed('proposal', ({ criteria }) => ({ criteria: criteria.toReversed() })))).toEqual([
    'Proposal · Criterion · – · New order',
  ]);
});

test('lost reasons come and go', () => {
  const draft = changed('lost', ({ lostReasons }) => ({ lostReasons: [...lostReasons.slice(1), 'Reorganised'] }));
  expect(words(draft)).toEqual(['Lost · Lost reason · No budget · –', 'Lost · Lost reason · – · Reorganised']);
});

test('a new stage is one change and does not move the others', () => {
  const added = { ...V4[2]!, key: 'trial', name: 'Trial' };
  expect(words([...V4.slice(0, 2), added, ...V4.slice(2)])).toEqual(['Trial · Stage · – · Trial']);
});

test('a removed stage is one change and does not move the others', () => {
  expect(words(V4.filter(({ key }) => key !== 'qualified'))).toEqual(['Qualified · Stage · Qualified · –']);
});

test('stages that changed places say so', () => {
  const [prospect, qualified, ...rest] = V4;
  expect(words([qualified!, prospect!, ...rest])).toEqual(['Qualified · Place · 2 · 1', 'Prospect · Place · 1 · 2']);
});
