import { newId } from '@/lib/core/ids';
import { aProductOf } from '../../factories/workspace';
import type { Fixtures } from './fixture';

export const products: Fixtures = {
  'product.list': { names: 'own', input: () => ({}) },
  'product.save': {
    names: 'workspace',
    input: async (world) => {
      const { id } = await aProductOf(world);
      return { productId: id, name: `Lens Predict ${newId()}`, line: 'Software', active: false };
    },
  },
};
