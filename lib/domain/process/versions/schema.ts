import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { wholeNumber } from '@/lib/core/whole-number';

const number = wholeNumber(1, 1_000_000, 'Write the number of a version, such as 3.');

export const comparing = z.strictObject({ processId: uuid, from: number, to: number });
export const retiring = z.strictObject({ processId: uuid, number });

export const retired = z.object({ number: z.number().int(), retiredAt: z.string().nullable() });
