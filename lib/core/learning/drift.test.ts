import { expect, test } from 'vitest';
import { populationStability, stabilityBeyondChance } from './drift';

test('the same parts have moved by nothing, however many there are of each', () => {
  expect(populationStability([10, 30, 60], [1, 3, 6])).toBeCloseTo(0, 12);
});

test('the index is that of the textbook, the same both ways, and finite for an empty group', () => {
  const expected = (0.5 - 0.2) * Math.log(0.5 / 0.2) + (0.5 - 0.8) * Math.log(0.5 / 0.8);
  expect(populationStability([20, 80], [50, 50])).toBeCloseTo(expected, 10);
  expect(populationStability([50, 50], [20, 80])).toBeCloseTo(expected, 10);
  expect(populationStability([50, 50], [100, 0])).toBeGreaterThan(1);
});

test('nothing can’t be compared', () => {
  expect(() => populationStability([0, 0], [1, 2])).toThrow('There is nothing to compare.');
});

test('what chance alone makes of few rows is no drift', () => {
  expect(populationStability([19, 19, 19, 19, 19], [3, 9, 5, 8, 5])).toBeGreaterThan(0.1);
  expect(stabilityBeyondChance([19, 19, 19, 19, 19], [3, 9, 5, 8, 5])).toBe(0);
  expect(stabilityBeyondChance([500, 500], [100, 900])).toBeCloseTo(populationStability([500, 500], [100, 900]), 2);
});
