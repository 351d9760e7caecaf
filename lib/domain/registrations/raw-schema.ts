import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { NO_ANSWERS, type RawAnswers } from './vocabulary';

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
