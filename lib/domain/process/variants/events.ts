import { z } from 'zod';
import { event } from '@/lib/platform/events';

const vendorOnly = { audience: 'vendor' } as const;
const kin = z.object({ name: z.string(), parent: z.string() });

/** Its parent's newer version came into its draft. */
export const parentFollowed = event('process.parent_followed', kin.extend({ number: z.number() }), vendorOnly);
export const parentChosen = event('process.parent_chosen', kin, vendorOnly);
export const parentLeft = event('process.parent_left', kin, vendorOnly);
