import { expect, test } from 'vitest';
import { NO_ANSWERS, type RawAnswers } from '@/lib/domain/registrations/vocabulary';
import { changedLast, filledPlaces } from './places';
import { askedFields, askedOnly, completed, formProblems, lengthWarning, mandatoryCount, ownAnswers } from './rules';
import { updateForm } from './schema';
import { DEFAULT_FORM, type OwnQuestion, type RegistrationForm } from './vocabulary';

const named = (form: RegistrationForm, given: Partial<RawAnswers>) =>
  askedFields(form, { ...NO_ANSWERS, ...given }).map(({ field }) => field);

const urgency: OwnQuestion = {
  ...{ key: 'urgency', label: 'How urgent is it?', kind: 'choice', options: ['This month', 'This year'] },
  ...{ demand: 'required', when: { answer: 'country', in: ['DE', 'AT'] } },
};

test('a programme begins with ten mandatory answers', () => {
  expect(mandatoryCount(DEFAULT_FORM, NO_ANSWERS)).toBe(10);
  expect(lengthWarning(DEFAULT_FORM)).toBeNull();
});

test('what depends on an answer is asked once that was given', () => {
  expect(named(DEFAULT_FORM, { dealType: 'new_customer' })).not.toContain('incumbent');
  expect(named(DEFAULT_FORM, { dealType: 'renewal' })).toContain('incumbent');
  expect(named(DEFAULT_FORM, { tender: 'no' })).not.toContain('tenderDate');
  expect(formProblems(DEFAULT_FORM, { ...NO_ANSWERS, tender: 'yes' })).toHaveProperty('tenderDate');
  expect(formProblems(DEFAULT_FORM, { tender: true })).toHaveProperty('tenderDate');
});

test('of several products one is enough', () => {
  const form = {
    own: [],
    evidence: 'off' as const,
    fields: [
      { field: 'units' as const, demand: 'required' as const, when: { answer: 'productIds' as const, in: ['b'] } },
    ],
  };

  expect(formProblems(form, { productIds: ['a'] })).toEqual({});
  expect(formProblems(form, { productIds: ['a', 'b'] })).toEqual({ units: 'Write how many they need.' });
});

test('an eleventh answer for everybody is too much; one that is asked now and then is not', () => {
  const always = { ...DEFAULT_FORM, own: [{ ...urgency, when: null }] };

  expect(lengthWarning(always)).toContain('11 answers are mandatory');
  expect(lengthWarning({ ...DEFAULT_FORM, own: [urgency] })).toBeNull();
  expect(mandatoryCount({ ...DEFAULT_FORM, own: [urgency] })).toBe(12);
});

test.each([
  ['choice', 'Next week', 'Choose This month or This year.'],
  ['choice', 'This year', null],
  ['number', 'many', 'Write a number'],
  ['number', '12,5', null],
  ['date', '2026-02-30', 'Choose a day.'],
  ['yes_no', 'maybe', 'Answer yes or no.'],
  ['text', ' ', 'Fill this in.'],
] as const)('an own question of kind %s takes "%s" with: %s', (kind, typed, problem) => {
  const form = { ...DEFAULT_FORM, own: [{ ...urgency, kind, when: null }] };
  const found = formProblems(form, { ...NO_ANSWERS, own: { urgency: typed } })['own.urgency'] ?? null;

  if (problem === null) expect(found).toBeNull();
  else expect(found).toContain(problem);
});

test('what became unasked is not sent, and what is not asked has no answer', () => {
  const form = { ...DEFAULT_FORM, own: [urgency] };
  const raw = {
    ...NO_ANSWERS,
    country: 'FR',
    incumbent: 'Vale',
    dealType: 'new_customer',
    own: { urgency: 'This year' },
  };

  expect(askedOnly(form, raw)).toMatchObject({ incumbent: '', own: {} });
  expect(ownAnswers(form, { ...raw, country: 'DE' })).toEqual([
    { key: 'urgency', label: 'How urgent is it?', value: 'This year' },
  ]);
});

test('a form that was stored before a field existed asks for it as every programme does at first', () => {
  const stored = {
    fields: [{ field: 'phone' as const, demand: 'required' as const, when: null }],
    own: [],
    evidence: 'off' as const,
  };
  const { fields } = completed(stored);

  expect(fields).toHaveLength(DEFAULT_FORM.fields.length);
  expect(fields).toContainEqual(stored.fields[0]);
});

test('questions without words, choices without a choice and fields named twice are refused', () => {
  const refused = (form: object) =>
    updateForm.safeParse({ fields: [], own: [], version: 1, ...form }).error !== undefined;

  expect(refused({})).toBe(false);
  expect(refused({ own: [{ ...urgency, label: ' ' }] })).toBe(true);
  expect(refused({ own: [{ ...urgency, options: ['One'] }] })).toBe(true);
  expect(refused({ own: [urgency, urgency] })).toBe(true);
  expect(refused({ fields: [DEFAULT_FORM.fields[0], DEFAULT_FORM.fields[0]] })).toBe(true);
  expect(refused({ fields: [{ field: 'company', demand: 'off', when: null }] })).toBe(true);
});

test('how far a form has come is told by what is filled in, and what changed last', () => {
  const before = { ...NO_ANSWERS, company: 'Lindau', currency: 'EUR' };
  const after = { ...before, website: 'lindau.example', own: { urgency: 'This year' } };

  expect(filledPlaces(after)).toEqual(['company', 'website', 'own.urgency']);
  expect(changedLast(before, { ...before, website: 'l' })).toBe('website');
  expect(changedLast(before, after)).toBe('own.urgency');
  expect(changedLast(before, { ...before, currency: 'USD' })).toBeNull();
  expect(changedLast(before, { ...before, company: '' })).toBe('company');
});
