import { z } from 'zod';
import { event } from '@/lib/platform/events';

const version = z.object({ name: z.string(), number: z.number() });

export const versionRetired = event('process.version_retired', version, { audience: 'vendor' });
export const versionBroughtBack = event('process.version_brought_back', version, { audience: 'vendor' });
