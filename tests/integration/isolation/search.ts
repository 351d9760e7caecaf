import { anAccountOf } from '../../factories/workspace';
import type { Fixtures } from './fixture';

export const search: Fixtures = {
  'search.find': {
    names: 'own',
    input: async ({ seller }) => {
      await anAccountOf(seller);
      return { q: 'Kestrel' };
    },
  },
};
