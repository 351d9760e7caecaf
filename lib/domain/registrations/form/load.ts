import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { completed } from './rules';
import { registrationForm } from './schema';
import { DEFAULT_FORM, type RegistrationFormView } from './vocabulary';

/** What the programme asks. Until somebody has decided on it, what every programme begins with. */
export async function loadForm(tx: Tx, { workspaceId }: { workspaceId: string }): Promise<RegistrationFormView> {
  const { form, formVersion: version } = await tx.programme.findUniqueOrThrow({
    where: { workspaceId },
    select: { form: true, formVersion: true },
  });
  const stored = form === null ? DEFAULT_FORM : registrationForm.parse(form);
  return { ...completed(stored), version };
}
