import 'server-only';
import { AppError } from '@/lib/core/errors';
import { systemViewer } from '@/lib/platform/viewer';
import { approveRegistration } from '@/lib/domain/registrations/decisions/service';

type Seen = { workspaceId: string; id: string; version: number };

/**
 * Approves in the programme's name, in a transaction of its own. What stands against it, a process that takes no deals or
 * a rival who was approved meanwhile, leaves it to people: then nothing happens here. Answers whether it did.
 */
export async function approveByItself({ workspaceId, id, version }: Seen, note: string): Promise<boolean> {
  try {
    await approveRegistration(systemViewer(workspaceId), { registrationId: id, version, note });
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
