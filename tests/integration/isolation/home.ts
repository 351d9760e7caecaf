import type { Fixtures } from './fixture';

export const home: Fixtures = {
  'home.get': { names: 'own', input: () => ({}) },
  'home.waiting': { names: 'own', input: () => ({}) },
};
