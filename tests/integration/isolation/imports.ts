import { newId } from '@/lib/core/ids';
import { anUploadOf, DAY_BY_DAY } from '../../factories/imports';
import { aProcessOf } from '../../factories/process';
import type { Fixtures, World } from './fixture';

async function aFile(world: World) {
  const { processId } = await aProcessOf(world);
  return anUploadOf(world.admin, { text: DAY_BY_DAY, processId, partnerId: world.seller.partnerId });
}

/** Files belong to the vendor's administrators: to partners and other vendors they do not exist. */
export const imports: Fixtures = {
  'import.list': { names: 'own', input: () => ({}) },
  'import.options': { names: 'own', input: () => ({}) },
  'import.get': { names: 'workspace', input: async (world) => ({ importId: (await aFile(world)).id }) },
  'import.list_issues': { names: 'workspace', input: async (world) => ({ importId: (await aFile(world)).id }) },
  'import.upload': { names: 'own', input: () => ({ fileName: `history-${newId()}.csv` }) },
  'import.append': {
    names: 'workspace',
    input: async ({ admin }) => {
      const { id: importId } = await anUploadOf(admin, { text: '' });
      return { importId, number: 0, content: Buffer.from('case,stage,at\n').toString('base64') };
    },
  },
  'import.check': {
    names: 'workspace',
    input: async (world) => {
      const { id: importId, version, mapping } = await aFile(world);
      return { importId, version, mapping };
    },
  },
  'import.start': {
    names: 'workspace',
    input: async (world) => {
      const { id: importId, version } = await aFile(world);
      return { importId, version };
    },
  },
  'import.discard': { names: 'workspace', input: async (world) => ({ importId: (await aFile(world)).id }) },
};
