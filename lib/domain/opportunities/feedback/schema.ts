import { z } from 'zod';
import { multiline, optional, text, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { wholeNumber } from '@/lib/core/whole-number';
import { oneOf } from '@/lib/domain/opportunities/one-of';
import { stageKey } from '@/lib/domain/process/words';
import { FEEDBACK_KINDS } from './vocabulary';

export const sayingInput = z.strictObject({
  opportunityId: uuid,
  stageKey,
  criterionKey: optional(text(60)),
  kind: oneOf(FEEDBACK_KINDS, 'Choose what it is.'),
  text: multiline(2_000, 'Write a sentence about it.'),
});

export const listingInput = z.strictObject({ processId: uuid });
export const ownInput = z.strictObject({ opportunityId: uuid });

const one = z.strictObject({ feedbackId: uuid, version });
export const answeringInput = one.extend({ answer: multiline(2_000, 'Write an answer.') });
export const linkingInput = one.extend({ number: wholeNumber(1, 1_000_000, 'Choose a version.') });
export const mergingInput = one.extend({ intoId: uuid });
export const closingInput = one;
