import { z } from 'zod';
import { text, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { processId } from '@/lib/domain/process/schema';

export const newVariant = z.strictObject({
  parentId: uuid.describe('The published process whose stages it takes over.'),
  name: text(80),
});

export const following = processId.extend({
  version,
  parentId: uuid.nullable().describe('Null: it stops following; its stages stay as they are.'),
});
