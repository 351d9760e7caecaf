import fc from 'fast-check';
import { DEAL_FIELDS } from '@/lib/domain/process/fields';
import {
  CHOICE_SUBJECTS,
  FIELD_OPERATORS,
  type Condition,
  type FieldCondition,
  type SingleCondition,
} from '@/lib/domain/process/conditions/vocabulary';

/** What random deals and random conditions draw from: few values, so that they often meet. */
export const DRAWN = {
  stages: ['prospect', 'qualified', 'proposal'],
  lines: ['Valves', 'Software'],
  regions: ['DACH', 'Nordics'],
  currencies: ['EUR', 'USD', 'JPY', 'CHF'],
  words: ['Öst', 'öST Måling', '50%_\\', 'no', 'yes', 'x'],
  days: ['2026-11-22', '2026-11-23', '2027-03-01'],
  numbers: ['0', '7', '50000', '50000.5', '-3', '5,000', 'many', '9007199254740993.1'],
} as const;

const oneOf = <Value>(values: ReadonlyArray<Value>) => fc.constantFrom(...values);

/** Any field with anything in it, also what no door would let in: old rows and imports hold it. */
export const fieldText = fc.oneof(oneOf(DRAWN.words), oneOf(DRAWN.days), oneOf(DRAWN.numbers), fc.constant(''));

const field: fc.Arbitrary<FieldCondition> = fc.record({
  kind: fc.constant('field' as const),
  field: fc.oneof(
    oneOf(['amount', 'competitor', 'closeDate', 'budget', 'quantity', 'gone']),
    oneOf(DEAL_FIELDS.map(({ key }) => key)),
  ),
  operator: oneOf(FIELD_OPERATORS.map(({ value }) => value)),
  operand: fieldText,
  currency: fc.option(oneOf(DRAWN.currencies)),
});

/** Any single condition; `productIds` are those of the workspace. */
function single(productIds: ReadonlyArray<string>): fc.Arbitrary<SingleCondition> {
  const values = [...DRAWN.stages, ...DRAWN.lines, ...DRAWN.regions, ...productIds, 'reseller', 'gold', 'renewal'];
  const days = fc.integer({ min: 1, max: 6 });
  return fc.oneof(
    { arbitrary: field, weight: 3 },
    fc.record({
      kind: fc.constant('choice' as const),
      subject: oneOf(CHOICE_SUBJECTS.map(({ value }) => value)),
      operator: oneOf(['one_of', 'none_of'] as const),
      values: fc.array(oneOf(values), { maxLength: 6 }),
    }),
    fc.record({
      kind: fc.constant('days' as const),
      subject: oneOf(['days_in_stage', 'days_quiet'] as const),
      operator: oneOf(['at_least', 'at_most'] as const),
      days,
    }),
    fc.record({ kind: fc.constant('certified' as const), certified: fc.boolean() }),
    fc.record({
      kind: fc.constant('signal' as const),
      signal: oneOf(['opened', 'clicked'] as const),
      operator: oneOf(['at_least', 'fewer_than'] as const),
      times: fc.integer({ min: 1, max: 3 }),
      days,
    }),
  );
}

export function anyCondition(productIds: ReadonlyArray<string>): fc.Arbitrary<Condition> {
  const match = oneOf(['all', 'any'] as const);
  const kind = fc.constant('group' as const);
  const one = single(productIds);
  const inner = fc.record({ kind, match, items: fc.array(one, { maxLength: 3 }) });
  return fc.record({ kind, match, items: fc.array(fc.oneof({ arbitrary: one, weight: 3 }, inner), { maxLength: 4 }) });
}
