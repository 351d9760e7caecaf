import { z } from 'zod';
import { event } from '@/lib/platform/events';

const vendorOnly = { audience: 'vendor' } as const;
const rule = z.object({ name: z.string(), process: z.string() });

export const ruleAdded = event('journey.rule_added', rule, vendorOnly);
/** Whatever was changed of it. */
export const ruleSaved = event('journey.rule_saved', rule.extend({ active: z.boolean() }), vendorOnly);
export const ruleMoved = event('journey.rule_moved', rule.extend({ place: z.number() }), vendorOnly);
export const ruleRemoved = event('journey.rule_removed', rule, vendorOnly);
