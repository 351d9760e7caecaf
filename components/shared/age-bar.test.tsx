import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AgeBar } from './age-bar';
import { ageShare, ageState } from './age-state';

test.each([
  { days: 0, state: 'fine' },
  { days: 27, state: 'fine' },
  { days: 28, state: 'over-target' },
  { days: 34, state: 'over-target' },
  { days: 35, state: 'over-maximum' },
  { days: 400, state: 'over-maximum' },
])('$days days of a stage with target 28 and maximum 35: $state', ({ days, state }) => {
  expect(ageState(days, 28, 35)).toBe(state);
});

test('a stage without limits never warns', () => {
  expect(ageState(1000, null, null)).toBe('fine');
  expect(ageState(1000, null, 35)).toBe('over-maximum');
  expect(ageState(1000, 28, null)).toBe('over-target');
});

test('the whole width is the maximum, or twice the target', () => {
  expect(ageShare(7, 28, 35)).toBe(0.2);
  expect(ageShare(70, 28, 35)).toBe(1);
  expect(ageShare(14, 28, null)).toBe(0.25);
  expect(ageShare(14, null, null)).toBeNull();
  expect(ageShare(3, null, 0)).toBeNull();
});

test('the colour is also said in words', () => {
  render(<AgeBar days={38} target={28} maximum={35} />);

  expect(screen.getByText('38 d').textContent).toBe('38 d, over the maximum');
  expect(screen.getByTitle('38 days in this stage, target 28, at most 35')).toBeDefined();
});
