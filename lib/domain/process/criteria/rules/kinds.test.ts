import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEAL_FIELDS, type FieldType } from '@/lib/domain/process/fields';
import type { Criterion, FieldCriterion, Predicate } from '@/lib/domain/process/criteria/vocabulary';
import { predicatesFor, takesOperand } from './fields';
import { criterionProblem as problemIn, criterionWords, holds } from './kinds';

function criterionProblem(criterion: Criterion) {
  return problemIn(criterion, { activities: [] });
}

function asked(field: string, predicate: Predicate, operand = ''): FieldCriterion {
  return { kind: 'field', key: 'asked', label: 'Asked', hint: '', field, predicate, operand };
}

test('a field that nobody knows can’t be asked for', () => {
  expect(criterionProblem(asked('shoeSize', 'filled'))).toMatchObject({ at: 'field' });
});

test('every field can be asked to be filled', () => {
  for (const { key } of DEAL_FIELDS) expect(criterionProblem(asked(key, 'filled'))).toBeNull();
});

test.each([
  ['problem', 'at_least', '5'],
  ['amount', 'contains', '5'],
  ['amount', 'in_future', ''],
  ['offerLink', 'equals', 'https://halden.example'],
] as const)('%s can’t be asked whether it is %s', (field, predicate, operand) => {
  expect(criterionProblem(asked(field, predicate, operand))).toMatchObject({ at: 'predicate' });
});

test.each([
  ['amount', 'at_least', ''],
  ['amount', 'at_least', '5,000'],
  ['quantity', 'at_most', 'ten'],
  ['closeDate', 'at_most', '2026-02-30'],
  ['dealType', 'equals', 'gift'],
  ['drawingApproved', 'equals', 'true'],
] as const)('%s %s “%s” compares with something that could never be there', (field, predicate, operand) => {
  expect(criterionProblem(asked(field, predicate, operand))).toMatchObject({ at: 'operand' });
});

test('comparisons that fit the field are fine', () => {
  expect(criterionProblem(asked('amount', 'at_least', '5000.50'))).toBeNull();
  expect(criterionProblem(asked('closeDate', 'at_most', '2026-12-31'))).toBeNull();
  expect(criterionProblem(asked('dealType', 'equals', 'renewal'))).toBeNull();
  expect(criterionProblem(asked('drawingApproved', 'equals', 'yes'))).toBeNull();
});

test('a criterion reads as a sentence', () => {
  expect(criterionWords(asked('amount', 'at_least', '5000'))).toBe('Amount is at least 5000');
  expect(criterionWords(asked('dealType', 'equals', 'new_customer'))).toBe('Deal type is New customer');
  expect(criterionWords(asked('offerValidUntil', 'in_future'))).toBe('Offer valid until is not in the past');
  expect(criterionWords(asked('problem', 'filled'))).toBe('Field filled');
  const item = { kind: 'checklist', key: 'seen', label: 'Seen', hint: '' } as const;
  expect(criterionWords({ ...item, evidence: 'link' })).toBe('Checklist, with a link');
  expect(criterionWords({ ...item, evidence: 'none' })).toBe('Checklist');
});

const SOME: Readonly<Record<FieldType, string>> = {
  money: '5000',
  number: '12',
  date: '2030-01-01',
  text: 'Anna Berg',
  long_text: 'Leaks at night',
  email: 'anna@tarn.example',
  link: 'https://halden.example/offer',
  choice: 'renewal',
  yes_no: 'yes',
};

test('whatever may be asked of a field can also be answered', () => {
  const question = fc
    .constantFrom(...DEAL_FIELDS)
    .chain((field) =>
      fc.record({ field: fc.constant(field), predicate: fc.constantFrom(...predicatesFor(field.type)) }),
    );

  fc.assert(
    fc.property(question, ({ field, predicate }) => {
      const answer = SOME[field.type];
      const criterion = asked(field.key, predicate, takesOperand(predicate) ? answer : '');
      const facts = { fields: { [field.key]: answer }, met: new Set<string>(), today: '2026-11-23' };

      expect(criterionProblem(criterion)).toBeNull();
      expect(holds(criterion, 'any', facts)).toBe(true);
      expect(holds(criterion, 'any', { ...facts, fields: {} })).toBe(false);
    }),
  );
});
