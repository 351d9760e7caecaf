import { z } from 'zod';

export const askingDigest = z.strictObject({});
export const choosingDigest = z.strictObject({ wanted: z.boolean('Say whether you want it.') });
export const digestChoice = z.object({ wanted: z.boolean() });
