import 'server-only';
import type { Context } from '@/lib/platform/command';
import { registrationError } from '@/lib/domain/registrations/errors';
import type { RegistrationStatus } from '@/lib/domain/registrations/vocabulary';

/** With a draft that is thrown away its files go, too. */
export async function dropFiles({ tx, now }: Context, registrationId: string): Promise<void> {
  await tx.registrationFileContent.deleteMany({ where: { registrationId } });
  await tx.registrationFile.updateMany({ where: { registrationId, removedAt: null }, data: { removedAt: now } });
}

type Looking = Pick<Context, 'tx' | 'viewer'>;
type Place = { partnerId: string; sent: Sent | null };
type Sent = { status: RegistrationStatus; number: number; company: string };

/** The registration, or the viewer's own draft that will be it; a draft was not sent. Throws where there is neither. */
export async function placeOf({ tx, viewer }: Looking, registrationId: string): Promise<Place> {
  const select = { partnerId: true } as const;
  const sent = await tx.dealRegistration.findUnique({
    where: { id: registrationId },
    select: { ...select, status: true, number: true, company: true },
  });
  if (sent) return { partnerId: sent.partnerId, sent };

  const draft =
    viewer.kind === 'partner' ? await tx.registrationDraft.findUnique({ where: { id: registrationId }, select }) : null;
  if (!draft) throw registrationError('not_found');
  return { ...draft, sent: null };
}
