import { z } from 'zod';
import { text, optionalText } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { wholeNumber } from '@/lib/core/whole-number';
import { FRAMEWORKS, MAX_QUESTIONS } from '@/lib/domain/leads/qualification/vocabulary';
import { pointsModel } from '@/lib/domain/leads/scoring/points';

const question = z.strictObject({
  key: text(60),
  label: text(80, 'Name the question.'),
  hint: optionalText(300).transform((hint) => hint ?? ''),
});

const fields = {
  framework: z.enum(FRAMEWORKS.map(({ value }) => value) as ['bant', 'meddicc', 'custom'], 'Choose a framework.'),
  questions: z.array(question).max(MAX_QUESTIONS, `Ask at most ${MAX_QUESTIONS} questions: nobody answers more.`),
  needed: wholeNumber(0, MAX_QUESTIONS, `Write a whole number from 0 to ${MAX_QUESTIONS}.`),
  cap: wholeNumber(1, 10_000, 'Write a whole number from 1 on.'),
  maxShare: wholeNumber(1, 100, 'Write a percentage.').nullable(),
  points: pointsModel,
};

export const updateProgramme = z.strictObject({ version, ...fields });
export const programmeView = z.object({ ...fields, version: z.number() });
export type ProgrammeView = z.output<typeof programmeView>;
