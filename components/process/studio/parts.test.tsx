import { expect, test } from 'vitest';
import { criterionFrom, draftOf, withField } from './criterion-draft';
import { criterionErrors } from './criterion-errors';
import { readPart } from './part-text';

test('days are read with or without their unit, and may be left empty', () => {
  expect(readPart('targetDays', ' 28 days ')).toEqual({ ok: true, value: 28 });
  expect(readPart('maxDays', '')).toEqual({ ok: true, value: null });
  expect(readPart('maxDays', 'two weeks')).toEqual({ ok: false, message: 'Write whole days, such as 14.' });
});

test('a chance is a number, a name is not nothing', () => {
  expect(readPart('probability', '55 %')).toEqual({ ok: true, value: 55 });
  expect(readPart('probability', '')).toMatchObject({ ok: false });
  expect(readPart('name', '  ')).toMatchObject({ ok: false });
});

test('choosing a field names the criterion, until it has a name of its own', () => {
  const chosen = withField(draftOf(null), 'budget');
  expect(chosen).toMatchObject({ label: 'Budget named', hint: 'What the customer set aside.', predicate: 'filled' });
  expect(withField(chosen, 'amount')).toMatchObject({ label: 'Amount' });
  expect(withField({ ...chosen, label: 'Money is there' }, 'amount')).toMatchObject({ label: 'Money is there' });
});

test('a condition that the other field can’t be asked goes with the field', () => {
  const asked = { ...withField(draftOf(null), 'closeDate'), predicate: 'in_future' as const };
  expect(withField(asked, 'amount').predicate).toBe('filled');
  expect(withField(asked, 'demoDate').predicate).toBe('in_future');
});

test('a criterion keeps its key for life, a new one gets one that is free', () => {
  const draft = { ...withField(draftOf(null), 'closeDate'), label: ' Close date known ' };
  expect(criterionFrom(draft, null, new Set())).toMatchObject({ key: 'close_date', label: 'Close date known' });
  expect(criterionFrom(draft, null, new Set(['close_date']))).toMatchObject({ key: 'close_date_2' });
  expect(criterionFrom(draft, 'old', new Set(['close_date']))).toMatchObject({ key: 'old' });
});

test('what is compared with is dropped when nothing is compared', () => {
  const draft = { ...withField(draftOf(null), 'amount'), predicate: 'filled' as const, operand: '5000' };
  expect(criterionFrom(draft, null, new Set())).toMatchObject({ operand: '' });
});

test('a criterion that is not ready says at which field', () => {
  const blank = draftOf(null);
  expect(criterionErrors(criterionFrom(blank, null, new Set()), [])).toEqual({ field: 'Choose a field.' });
  expect(criterionErrors(criterionFrom({ ...blank, kind: 'checklist' }, null, new Set()), [])).toHaveProperty('label');
  const amount = { ...withField(blank, 'amount'), predicate: 'at_least' as const, operand: 'much' };
  expect(criterionErrors(criterionFrom(amount, null, new Set()), [])).toEqual({
    operand: 'Write a number such as 5000.',
  });
});

test('a criterion on an activity chooses one that the stage has', () => {
  const draft = { ...draftOf(null), kind: 'activity' as const, label: 'Survey done', activity: 'survey' };
  const made = criterionFrom(draft, null, new Set());
  expect(criterionErrors(made, [])).toHaveProperty('activity');
  expect(criterionErrors(made, [{ key: 'survey' }])).toEqual({});
});

test('where the buyer stands may be left unsaid', () => {
  expect(readPart('journeyStep', '')).toEqual({ ok: true, value: null });
  expect(readPart('journeyStep', 'decides')).toEqual({ ok: true, value: 'decides' });
});
