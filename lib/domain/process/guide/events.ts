import { z } from 'zod';
import { event } from '@/lib/platform/events';

export const guideRead = event('process.guide_read', z.object({ name: z.string(), number: z.number() }));
