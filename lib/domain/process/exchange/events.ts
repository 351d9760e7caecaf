import { z } from 'zod';
import { event } from '@/lib/platform/events';

export const processImported = event('process.imported', z.object({ name: z.string(), stages: z.number() }), {
  audience: 'vendor',
});
