import { z } from 'zod';
import { isoDate, text, uuid } from '@/lib/core/text';

export const listingCertificates = z.strictObject({ partnerId: uuid });

export const awardingCertificate = z
  .strictObject({
    partnerId: uuid,
    holderId: uuid,
    name: text(120),
    awardedOn: isoDate,
    expiresOn: isoDate.nullable().default(null),
  })
  .refine(({ awardedOn, expiresOn }) => expiresOn === null || expiresOn >= awardedOn, {
    path: ['expiresOn'],
    message: 'It can’t end before it was awarded.',
  });

export const namingCertificate = z.strictObject({ certificateId: uuid });

export const certificateSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  holder: z.object({ id: z.uuid(), name: z.string() }),
  awardedOn: z.string(),
  expiresOn: z.string().nullable(),
});
