import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, placed, SOUND } from '@/tests/factories/lint';
import { TEMPLATES } from '@/lib/domain/process/templates';
import { checklist } from '@/lib/domain/process/templates/build';
import { complexityOf } from './complexity';

test('a blank process asks for nothing', () => {
  expect(complexityOf(placed(TEMPLATES.blank.stages)).score).toBe(0);
});

test('the parts make up the score, and say what they counted', () => {
  const { score, parts } = complexityOf(SOUND);
  expect(parts.slice(0, 3)).toMatchObject([
    { label: 'Open stages', count: 5, points: 9.4, most: 25 },
    { label: 'Criteria in all', count: 19, points: 10, most: 25 },
    { label: 'Criteria at the largest gate', count: 5, points: 4.5, most: 15 },
  ]);
  expect(score).toBe(Math.round(parts.reduce((sum, { points }) => sum + points, 0)));
  expect(parts.reduce((sum, { most }) => sum + most, 0)).toBe(100);
});

test('it lies between 0 and 100 and never falls when more is asked', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 20 }), (criteria, more) => {
      const asking = (count: number) =>
        changed('proposal', {
          criteria: Array.from({ length: count }, (_, at) => checklist(`c${at}`, 'Fits well', 'How.')),
        });
      const [less, greater] = [complexityOf(asking(criteria)).score, complexityOf(asking(criteria + more)).score];
      expect(less).toBeLessThanOrEqual(greater);
      expect(less).toBeGreaterThanOrEqual(0);
      expect(greater).toBeLessThanOrEqual(100);
    }),
  );
});
