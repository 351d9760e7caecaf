import { expect, test } from 'vitest';
import { distanceKm } from './geography';

const MUNICH = { latitude: 48.137, longitude: 11.575 };
const HAMBURG = { latitude: 53.551, longitude: 9.994 };

test('Munich and Hamburg are 612 km apart, whichever way one looks', () => {
  expect(distanceKm(MUNICH, HAMBURG)).toBeCloseTo(612, -1);
  expect(distanceKm(HAMBURG, MUNICH)).toBe(distanceKm(MUNICH, HAMBURG));
  expect(distanceKm(MUNICH, MUNICH)).toBe(0);
});

test('the way across the date line is the short one, and to the other side of the earth half around it', () => {
  expect(distanceKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(111.2, 1);
  expect(distanceKm({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 })).toBeCloseTo(20_015, -1);
});
