import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { rawAnswers } from '@/lib/domain/registrations/raw-schema';

export const saveDraft = z.strictObject({
  /** Made by the form, so that saving twice makes one draft. */
  draftId: uuid,
  answers: rawAnswers,
  /** The version the form goes on from; 0 for a new draft. */
  version,
});
export type SaveDraft = z.output<typeof saveDraft>;

export const registerAgain = z.strictObject({ registrationId: uuid });

export const oneDraft = z.strictObject({ draftId: uuid });

export const draftView = z.object({
  id: z.uuid(),
  answers: rawAnswers,
  version: z.number(),
  savedAt: z.string(),
});
export type DraftView = z.output<typeof draftView>;
