import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/platform/query';
import { loadLeadProgramme } from '@/lib/domain/leads/programme';
import { questionsOf } from '@/lib/domain/leads/qualification/vocabulary';
import type { ProgrammeView } from './schema';

export const getLeadProgramme = query('lead.get_programme', {
  summary: 'How leads are asked about, shared out and weighed.',
  input: z.strictObject({}),
  run: async ({ tx, viewer }): Promise<ProgrammeView> => {
    const { questions, ...programme } = await loadLeadProgramme(tx, viewer);
    return { ...programme, questions: [...questions] };
  },
});

export const getQuestions = query('lead.get_questions', {
  summary: 'What is asked of a lead before it is converted, and how much of it must be answered.',
  input: z.strictObject({}),
  run: async ({ tx, viewer, elevate }) => {
    const { framework, questions, needed } = await elevate(() => loadLeadProgramme(tx, viewer));
    return { framework, questions: [...questions], needed: Math.min(needed, questionsOf(framework, questions).length) };
  },
});
