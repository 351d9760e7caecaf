import 'server-only';
import type { Context } from '@/lib/platform/command';
import type { RawAnswers } from '@/lib/domain/registrations/vocabulary';
import { changedLast, filledPlaces } from './places';

type Kept = { draftId: string; before: RawAnswers | null; after: RawAnswers };

/** How far the form came with this save. A form that only its currency was chosen for has not been begun. */
export async function traceForm({ tx, viewer, now }: Context, { draftId, before, after }: Kept): Promise<void> {
  const lastAnswer = changedLast(before, after);
  if (viewer.kind !== 'partner' || lastAnswer === null) return;

  const { workspaceId, partnerId } = viewer;
  const reached = { filled: [...filledPlaces(after)], lastAnswer, touchedAt: now };
  await tx.formTrace.createMany({
    data: { draftId, workspaceId, partnerId, startedAt: now, ...reached },
    skipDuplicates: true,
  });
  await tx.formTrace.updateMany({ where: { draftId }, data: reached });
}

export async function traceEnd(
  { tx, viewer, now }: Context,
  draftId: string,
  end: 'sentAt' | 'discardedAt',
): Promise<void> {
  if (viewer.kind === 'partner') await tx.formTrace.updateMany({ where: { draftId }, data: { [end]: now } });
}
