import { AppError } from '@/lib/core/errors';
import { isId } from '@/lib/core/ids';
import { getMail } from '@/lib/domain/workspace/outbox/queries';
import type { MailView } from '@/lib/domain/workspace/outbox/vocabulary';
import { can } from '@/lib/platform/policy';
import type { VendorViewer } from '@/lib/platform/viewer';

/** The mail of an address; null when there is none, or none that this viewer may read. */
export async function findMail(viewer: VendorViewer, mailId: string): Promise<MailView | null> {
  if (!isId(mailId) || !can(viewer, 'workspace.get_mail')) return null;

  try {
    return await getMail(viewer, { mailId });
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return null;
    throw error;
  }
}
