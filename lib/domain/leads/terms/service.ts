import 'server-only';
import { command } from '@/lib/platform/command';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { leadError } from '@/lib/domain/leads/errors';
import { programmeChanged } from '@/lib/domain/leads/events';
import { loadLeadProgramme } from '@/lib/domain/leads/programme';
import { updateProgramme, type ProgrammeView } from './schema';

export const updateLeadProgramme = command('lead.update_programme', {
  summary: 'Change how leads are asked about, shared out and weighed.',
  input: updateProgramme,
  run: async (ctx, { version, points, questions, ...rest }): Promise<ProgrammeView> => {
    const { tx, viewer } = ctx;
    const { workspaceId } = viewer;
    if (rest.framework === 'custom' && questions.length === 0)
      throw leadError('no_questions', { fields: { questions: ['Write at least one question.'] } });

    await tx.leadProgramme.createMany({ data: { workspaceId, version: 0 }, skipDuplicates: true });
    const data = { ...rest, questions: questions as Prisma.InputJsonValue, points: points as Prisma.InputJsonValue };
    const { count } = await tx.leadProgramme.updateMany({
      where: { workspaceId, version },
      data: { ...data, version: { increment: 1 } },
    });
    const after = await loadLeadProgramme(tx, viewer);
    const view = { ...after, questions: [...after.questions] };
    if (count === 0) throw leadError('terms_changed', { details: view });
    await ctx.record(programmeChanged, { id: workspaceId, partnerId: null }, { fields: Object.keys(data) });
    return view;
  },
});
