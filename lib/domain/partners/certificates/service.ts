import 'server-only';
import { partnerError } from '@/lib/domain/partners/errors';
import { command } from '@/lib/platform/command';
import { certificateAwarded, certificateWithdrawn } from './events';
import { awardingCertificate, certificateSchema, namingCertificate } from './schema';
import { certificateFields, viewCertificate } from './view';

export const awardCertificate = command('partner.award_certificate', {
  summary: 'Record a certificate of somebody of a partner. Of the same name it replaces the earlier one.',
  input: awardingCertificate,
  output: certificateSchema,
  run: async ({ tx, viewer, record }, { partnerId, holderId: userId, name, awardedOn, expiresOn }) => {
    if (!(await tx.partner.findUnique({ where: { id: partnerId }, select: { id: true } })))
      throw partnerError('not_found');
    if (!(await tx.user.findFirst({ where: { id: userId, partnerId }, select: { id: true } })))
      throw partnerError('unknown_holder', { fields: { holderId: ['Choose somebody of this partner.'] } });

    const days = { awardedOn: new Date(awardedOn), expiresOn: expiresOn === null ? null : new Date(expiresOn) };
    const row = await tx.certification.upsert({
      where: { userId_name: { userId, name } },
      create: { workspaceId: viewer.workspaceId, partnerId, userId, name, ...days },
      update: days,
      select: certificateFields,
    });
    await record(certificateAwarded, { id: partnerId, partnerId }, { certificate: name, holder: row.user.name });
    return viewCertificate(row);
  },
});

export const withdrawCertificate = command('partner.withdraw_certificate', {
  summary: 'Take a certificate off the record. Gates that ask for it are shut from then on.',
  input: namingCertificate,
  output: certificateSchema,
  run: async ({ tx, record }, { certificateId: id }) => {
    const row = await tx.certification.findUnique({ where: { id }, select: certificateFields });
    if (!row) throw partnerError('certificate_not_found');

    await tx.certification.deleteMany({ where: { id } });
    const { partnerId, name, user } = row;
    await record(certificateWithdrawn, { id: partnerId, partnerId }, { certificate: name, holder: user.name });
    return viewCertificate(row);
  },
});
