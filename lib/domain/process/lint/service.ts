import 'server-only';
import { z } from 'zod';
import { command, type Context } from '@/lib/platform/command';
import { readStudio } from '@/lib/domain/process/draft/studio';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import { processError } from '@/lib/domain/process/errors';
import { processReviewed, termExplained } from '@/lib/domain/process/events';
import { explaining, reviewing } from './schema';

export const reviewProcess = command('process.review', {
  summary: 'Says that somebody has looked at a process and that it is still right.',
  input: reviewing,
  run: async (context, { processId }): Promise<StudioView> => {
    const { name } = await lockProcess(context, processId);
    await context.tx.process.update({ where: { id: processId }, data: { reviewedAt: context.now } });

    await context.record(processReviewed, { id: processId, partnerId: null }, { name });
    return readStudio(context.tx, processId);
  },
});

const glossary = z.array(z.object({ term: z.string(), meaning: z.string() }));

export const explainTerm = command('process.explain_term', {
  summary: 'Puts a word and its meaning into the glossary of a process; a word that is there gets this meaning.',
  input: explaining,
  run: async (context, { processId, term, meaning }): Promise<StudioView> => {
    const process = await lockProcess(context, processId);
    const others = glossary.parse(process.glossary).filter((entry) => folded(entry.term) !== folded(term));
    await context.tx.process.update({ where: { id: processId }, data: { glossary: [...others, { term, meaning }] } });

    await context.record(termExplained, { id: processId, partnerId: null }, { term, meaning });
    return readStudio(context.tx, processId);
  },
});

/** Two people who add to it at once lose neither. */
async function lockProcess({ tx }: Context, processId: string) {
  await tx.$queryRaw`select id from "Process" where id = ${processId}::uuid for no key update`;
  const process = await tx.process.findUnique({ where: { id: processId } });
  if (!process) throw processError('not_found');
  return process;
}

function folded(term: string): string {
  return term.trim().toLocaleLowerCase();
}
