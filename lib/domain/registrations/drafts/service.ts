import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { newId } from '@/lib/core/ids';
import { command, type Context } from '@/lib/platform/command';
import type { Viewer } from '@/lib/platform/viewer';
import { registrationError } from '@/lib/domain/registrations/errors';
import { dropFiles } from '@/lib/domain/registrations/evidence/place';
import { traceEnd, traceForm } from '@/lib/domain/registrations/form/trace';
import { mayRenew } from '@/lib/domain/registrations/rules';
import { endedFields, answersAgain } from './again';
import {
  draftView,
  oneDraft,
  registerAgain as registerAgainInput,
  saveDraft as saveInput,
  type DraftView,
  type SaveDraft,
} from './schema';
import { toDraft } from './views';

/**
 * Keeps a form as it stands. A form that goes on from an older version than the kept one was overtaken, by the same
 * person on another device: it is told so, with the newer draft.
 */
export const saveDraft = command('registration.save_draft', {
  summary: 'Keep an unfinished registration exactly as typed.',
  input: saveInput,
  output: draftView,
  run: async (ctx, input): Promise<DraftView> => {
    if (input.version === 0) await checkNotSent(ctx, input);
    const before = await ctx.tx.registrationDraft.findUnique({ where: { id: input.draftId } });
    const written = input.version === 0 ? await create(ctx, input) : await update(ctx, input);
    const row = await ctx.tx.registrationDraft.findUnique({ where: { id: input.draftId } });
    if (!row) throw registrationError('draft_not_found');

    const kept = toDraft(row);
    if (!written && !isSame(kept, input)) throw registrationError('draft_changed', { details: kept });
    if (written) await traceForm(ctx, { ...input, before: before && toDraft(before).answers, after: input.answers });
    return kept;
  },
});

export const registerAgain = command('registration.register_again', {
  summary: 'Start a draft from a registration whose protection ended, to register the same deal once more.',
  input: registerAgainInput,
  output: draftView,
  run: async ({ tx, viewer, now }, { registrationId }): Promise<DraftView> => {
    const ended = await tx.dealRegistration.findUnique({ where: { id: registrationId }, select: endedFields });
    if (!ended) throw registrationError('not_found');
    if (!mayRenew(ended)) throw registrationError('not_ended');

    const answers = answersAgain(ended);
    const data = { id: newId(), ...ownerOf(viewer), answers, renewsId: registrationId, createdAt: now, updatedAt: now };
    return toDraft(await tx.registrationDraft.create({ data }));
  },
});

export const discardDraft = command('registration.discard_draft', {
  summary: 'Throw an unfinished registration away.',
  input: oneDraft,
  run: async (ctx, { draftId }): Promise<null> => {
    const { count } = await ctx.tx.registrationDraft.deleteMany({ where: { id: draftId } });
    if (count === 0) throw registrationError('draft_not_found');

    await dropFiles(ctx, draftId);
    await traceEnd(ctx, draftId, 'discardedAt');
    return null;
  },
});

/** A last save that comes after the sending must not bring the draft back. */
async function checkNotSent({ tx }: Context, { draftId }: SaveDraft): Promise<void> {
  const sent = await tx.dealRegistration.count({ where: { id: draftId } });
  if (sent > 0) throw registrationError('already_sent');
}

async function create({ tx, viewer, now }: Context, { draftId, answers }: SaveDraft): Promise<boolean> {
  const { count } = await tx.registrationDraft.createMany({
    data: { id: draftId, ...ownerOf(viewer), answers, createdAt: now, updatedAt: now },
    skipDuplicates: true,
  });
  return count === 1;
}

async function update({ tx, now }: Context, { draftId, answers, version }: SaveDraft): Promise<boolean> {
  const { count } = await tx.registrationDraft.updateMany({
    where: { id: draftId, version },
    data: { answers, updatedAt: now, version: { increment: 1 } },
  });
  return count === 1;
}

/** A draft is one person's; keys and the product itself have none. */
function ownerOf(viewer: Viewer) {
  if (viewer.kind !== 'partner') throw registrationError('partner_required');

  const { workspaceId, partnerId, userId } = viewer;
  return { workspaceId, partnerId, userId };
}

/** The answer to an earlier try was lost on the way: it has been kept all the same. */
function isSame(kept: DraftView, { answers }: SaveDraft): boolean {
  return isDeepStrictEqual(kept.answers, answers);
}
