import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { NO_ANSWERS, type RawAnswers } from '@/lib/domain/registrations/vocabulary';

/** Long enough for every answer, short enough that nobody keeps a film here. */
const typed = z.string().max(5000, 'This is too long to keep.');

type TypedAnswer = Exclude<keyof RawAnswers, 'productIds' | 'own'>;
const TYPED = Object.keys(NO_ANSWERS).filter((key): key is TypedAnswer => key !== 'productIds' && key !== 'own');

const fields = {
  ...(Object.fromEntries(TYPED.map((answer) => [answer, typed])) as Record<TypedAnswer, typeof typed>),
  productIds: z.array(uuid).max(100),
  own: z.record(z.string().max(40), typed),
};

/** Exactly as typed, right or wrong: nothing is trimmed, parsed or refused but its size. */
export const rawAnswers: z.ZodType<RawAnswers, RawAnswers> = z.strictObject(fields);

/** What an earlier form kept: answers that were asked then. */
export const keptAnswers = z.object(fields).partial();

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
