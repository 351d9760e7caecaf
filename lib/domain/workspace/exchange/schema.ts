import { z } from 'zod';
import { currencyCode, isoDate } from '@/lib/core/text';

/** A decimal with a point; the column holds ten digits before it and eight behind it. */
const rate = z
  .string('Write a rate such as 1.0825.')
  .trim()
  .regex(/^\d{1,10}(\.\d{1,8})?$/, {
    error: 'Write a rate such as 1.0825: digits, a point, at most eight digits behind it.',
    abort: true,
  })
  .refine((value) => Number(value) > 0, 'A rate is greater than zero.');

export const setRateSchema = z.strictObject({ currency: currencyCode, rate, validFrom: isoDate });

export const rateSchema = z.object({ currency: z.string(), rate: z.string(), validFrom: z.string() });
