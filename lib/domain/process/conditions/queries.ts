import 'server-only';
import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { query } from '@/lib/platform/query';
import { processError } from '@/lib/domain/process/errors';
import { readSurroundings } from './surroundings';

export const listConditionChoices = query('process.condition_choices', {
  summary:
    'What conditions may refer to: stages (of one process, or of all), products, regions, currencies and their rates.',
  input: z.strictObject({ processId: uuid.nullable().default(null) }),
  run: async ({ tx, now }, { processId }) => {
    if (processId !== null && (await tx.process.count({ where: { id: processId } })) === 0)
      throw processError('not_found');
    return readSurroundings(tx, processId, now);
  },
});
