import { expect, test } from 'vitest';
import { bottleneckOf, inWords, type Candidate } from './bottleneck';
import { rateOf } from './rate';

function stage(key: string, cycleShare: number | null, left: number, wentOn: number, lost = left - wentOn): Candidate {
  const visits = { conversion: rateOf(wentOn, left), lost, wentBack: left - wentOn - lost };
  return { key, name: key, kind: 'open', cycleShare, visits };
}

test('the stage that holds time and loses deals costs most', () => {
  const found = bottleneckOf(
    [stage('qualified', 0.14, 600, 516), stage('demo', 0.41, 471, 314), stage('offer', 0.45, 300, 264)],
    238,
  );

  expect(found?.stage.key).toBe('demo');
  expect(found?.score).toBeCloseTo(0.41 * (157 / 471), 10);
  expect(found?.lossShare).toBeCloseTo(1 / 3, 10);
  expect(found?.next?.stage.key).toBe('offer');
  expect(found?.isAlone).toBe(true);
});

test('a second stage that costs more than half as much is said', () => {
  const found = bottleneckOf([stage('demo', 0.5, 100, 60), stage('offer', 0.5, 100, 75)], 50);
  expect(found).toMatchObject({ stage: { key: 'demo' }, next: { stage: { key: 'offer' } }, isAlone: false });
});

test('going back is not going on, but no loss either', () => {
  expect(bottleneckOf([stage('demo', 1, 100, 60, 10)], 50)).toMatchObject({ score: 0.4, lossShare: 0.1 });
});

test('too few won deals, or too few that left a stage, name nothing', () => {
  expect(bottleneckOf([stage('demo', 0.41, 471, 314)], 9)).toBeNull();
  expect(bottleneckOf([stage('demo', 0.41, 19, 10)], 50)).toBeNull();
});

test('a stage that every deal passes costs nothing', () => {
  expect(bottleneckOf([stage('demo', 1, 100, 100)], 50)).toBeNull();
});

test('closing stages and stages without won time are no candidates', () => {
  const closing: Candidate = { ...stage('lost', 0.9, 100, 0), kind: 'lost' };
  expect(bottleneckOf([closing, stage('demo', null, 100, 50)], 50)).toBeNull();
});

test.each([
  [0.333, 'one deal in three'],
  [0.35, 'one deal in three'],
  [0.5, 'one deal in two'],
  [0.21, 'one deal in five'],
  [1, 'every deal'],
])('%s is %s', (share, words) => {
  expect(inWords(share)).toBe(words);
});

test.each([0, 0.4, 0.05, 0.7])('%s is near no such words', (share) => {
  expect(inWords(share)).toBeNull();
});
