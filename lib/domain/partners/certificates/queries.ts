import 'server-only';
import { z } from 'zod';
import { partnerError } from '@/lib/domain/partners/errors';
import { query } from '@/lib/platform/query';
import { certificateSchema, listingCertificates } from './schema';
import { certificateFields, viewCertificate } from './view';
import type { CertificateView } from './vocabulary';

export const listCertificates = query('partner.list_certificates', {
  summary: 'The certificates that a partner’s people hold',
  input: listingCertificates,
  output: z.array(certificateSchema),
  run: async ({ tx }, { partnerId }): Promise<ReadonlyArray<CertificateView>> => {
    if (!(await tx.partner.findUnique({ where: { id: partnerId }, select: { id: true } })))
      throw partnerError('not_found');

    const rows = await tx.certification.findMany({
      where: { partnerId },
      orderBy: [{ name: 'asc' }, { user: { name: 'asc' } }],
      select: certificateFields,
    });
    return rows.map(viewCertificate);
  },
});
