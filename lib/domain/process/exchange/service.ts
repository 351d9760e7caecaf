import 'server-only';
import { command } from '@/lib/platform/command';
import { restoredStage } from '@/lib/domain/process/draft/rules/new-stage';
import { processError } from '@/lib/domain/process/errors';
import { claimName } from '@/lib/domain/process/names';
import { startProcess } from '@/lib/domain/process/publish';
import { processImported } from './events';
import { readFile } from './rules';
import { importing } from './schema';

export const importProcess = command('process.import', {
  summary: 'Bring a process in from a file, as a draft of its first version; all of it or nothing',
  input: importing,
  run: async (context, { file, name }): Promise<{ processId: string }> => {
    const read = readFile(file);
    if (!read.ok) throw processError(read.reason, { details: { problems: read.details ?? [] } });

    await claimName(context.tx, name, null);
    const { description, productLines, partnerTypes, glossary, stages } = read.value;
    const template = stages.map((stage) => restoredStage(stage));
    const { processId } = await startProcess(context, { name, template, productLines, partnerTypes });
    await context.tx.process.update({ where: { id: processId }, data: { description, glossary } });
    await context.record(processImported, { id: processId, partnerId: null }, { name, stages: stages.length });
    return { processId };
  },
});
