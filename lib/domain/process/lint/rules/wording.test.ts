import { expect, test } from 'vitest';
import { aLintDraft, changed, SOUND } from '@/tests/factories/lint';
import { checklist } from '@/lib/domain/process/templates/build';
import { expiredContent, noContent } from './content';
import { jargon } from './jargon';
import { wordsToExplain } from './known-terms';
import { sellerPhrase } from './seller-phrases';
import { sellerWords } from './seller-words';

test.each([
  ['Demo held with the plant team', 'Customer has seen the demo'],
  ['Offer sent', 'Customer has the offer'],
  ['Send our proposal', 'Customer has the proposal'],
  ['Meeting held', 'Customer took part in the meeting'],
  ['Follow up', null],
  ['Qualifying', null],
  ['Call the customer', null],
] as const)('“%s” says what the seller does', (name, better) => {
  expect(sellerPhrase(name)).toEqual({ better });
});

test.each([
  'Solution demo',
  'Quote',
  'Proposal',
  'Prospect',
  'Contact known',
  'Demo date known',
  'Agrees to a first talk',
  'Customer has the offer',
  'Specification written',
  'Delivery dated',
  'Purchase order',
  'Closed by the customer’s board',
])('“%s” does not', (name) => {
  expect(sellerPhrase(name)).toBeNull();
});

test('a stage and a criterion named after the seller’s deed can be renamed with one click', () => {
  expect(sellerWords.judge(aLintDraft(changed('proposal', { name: 'Send offer' })))).toMatchObject([
    { part: 'name', fix: { part: 'name', value: 'Customer has the offer' } },
  ]);
  const criteria = [checklist('demo', 'Demo held', 'On which day.')];
  expect(sellerWords.judge(aLintDraft(changed('proposal', { criteria })))).toMatchObject([
    { criterionKey: 'demo', fix: { part: 'criteria', value: [{ key: 'demo', label: 'Customer has seen the demo' }] } },
  ]);
  expect(sellerWords.judge(aLintDraft(SOUND))).toEqual([]);
});

test.each([
  ['BANT complete, POCs planned', ['BANT', 'POC']],
  ['Our champion agreed to a mutual action plan', ['champion', 'mutual action plan']],
  ['IT has the PDF for the EU', []],
  ['THIS IS SHOUTED', []],
  ['Żółć and ŁÓDŹ', []],
] as const)('of “%s” is to be explained: %o', (text, words) => {
  expect(wordsToExplain(text)).toEqual(words);
});

test('a term is told once, where it first stands, and not when the glossary has it', () => {
  const criteria = [checklist('bant', 'BANT complete', 'All of BANT is known.')];
  const stages = changed('qualified', { criteria });
  expect(jargon.judge(aLintDraft(stages))).toMatchObject([
    { message: '“BANT” is not explained anywhere', criterionKey: 'bant', fix: { kind: 'explain', term: 'BANT' } },
  ]);
  expect(jargon.judge(aLintDraft(stages, { terms: ['bant'] }))).toEqual([]);
  const [unknown] = jargon.judge(aLintDraft(changed('qualified', { definition: 'The XQZ is signed.' })));
  expect(unknown?.fix).toBeUndefined();
});

const link = { key: 'intro', label: 'Intro pack', url: 'https://files.example/intro', expiresOn: null };

test('where no stage has content it is said once; where one lacks it, of that one', () => {
  expect(noContent.judge(aLintDraft(SOUND))).toMatchObject([{ stage: null }]);
  const stages = SOUND.map((stage) => (stage.key === 'proposal' ? stage : { ...stage, content: [link] }));
  expect(noContent.judge(aLintDraft(stages))).toMatchObject([{ stage: { key: 'proposal' } }]);
  expect(noContent.judge(aLintDraft(SOUND.map((stage) => ({ ...stage, content: [link] }))))).toEqual([]);
});

test.each([
  ['2026-11-24', '“Intro pack” has expired', true],
  ['2026-11-25', '“Intro pack” expires today', false],
  ['2026-12-25', '“Intro pack” expires in 30 days', false],
] as const)('content that is good until %s is told', (expiresOn, message, canGo) => {
  const said = expiredContent.judge(aLintDraft(changed('prospect', { content: [{ ...link, expiresOn }] })));
  expect(said).toMatchObject([{ message }]);
  expect(said[0]?.fix !== undefined).toBe(canGo);
});

test.each(['2026-12-26', null])('content that is good until %s is not', (expiresOn) => {
  expect(expiredContent.judge(aLintDraft(changed('prospect', { content: [{ ...link, expiresOn }] })))).toEqual([]);
});
