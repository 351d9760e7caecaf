import 'server-only';
import { command, type Context } from '@/lib/platform/command';
import { readStudio } from '@/lib/domain/process/draft/studio';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import { processError } from '@/lib/domain/process/errors';
import { termExplained, termForgotten } from '@/lib/domain/process/events';
import { explained, forgotten, type Entry } from './rules';
import { explaining, forgetting, glossary, MAX_TERMS } from './schema';

export const explainTerm = command('process.explain_term', {
  summary: 'Puts a word and its meaning into the glossary of a process; a word that is there gets this meaning.',
  input: explaining,
  run: async (context, { processId, term, meaning }): Promise<StudioView> => {
    const entries = explained(await lockGlossary(context, processId), { term, meaning });
    if (entries.length > MAX_TERMS) throw processError('too_many_terms');

    await context.tx.process.update({ where: { id: processId }, data: { glossary: entries } });
    await context.record(termExplained, { id: processId, partnerId: null }, { term, meaning });
    return readStudio(context.tx, processId);
  },
});

export const forgetTerm = command('process.forget_term', {
  summary: 'Takes a word out of the glossary of a process.',
  input: forgetting,
  run: async (context, { processId, term }): Promise<StudioView> => {
    const entries = await lockGlossary(context, processId);
    const kept = forgotten(entries, term);
    if (kept.length < entries.length) {
      await context.tx.process.update({ where: { id: processId }, data: { glossary: kept } });
      await context.record(termForgotten, { id: processId, partnerId: null }, { term });
    }
    return readStudio(context.tx, processId);
  },
});

/** Two people who change it at once lose nothing. */
async function lockGlossary({ tx }: Context, processId: string): Promise<ReadonlyArray<Entry>> {
  await tx.$queryRaw`select id from "Process" where id = ${processId}::uuid for no key update`;
  const process = await tx.process.findUnique({ where: { id: processId }, select: { glossary: true } });
  if (!process) throw processError('not_found');
  return glossary.parse(process.glossary);
}
