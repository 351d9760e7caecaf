import 'server-only';
import { query } from '@/lib/platform/query';
import { processError } from '@/lib/domain/process/errors';
import { glossary } from '@/lib/domain/process/glossary/schema';
import { loadStages } from '@/lib/domain/process/load';
import { fileOf, readFile } from './rules';
import { exporting, previewing, processFile, type ProcessFile } from './schema';
import type { FilePreview } from './vocabulary';

export const exportProcess = query('process.export', {
  summary: 'A version of a process as a file that another workspace can bring in',
  input: exporting,
  output: processFile,
  run: async ({ tx }, { processId, number }): Promise<ProcessFile> => {
    const process = await tx.process.findUnique({ where: { id: processId } });
    if (!process) throw processError('not_found');

    const version = await tx.processVersion.findFirst({
      where: { processId, ...(number === undefined ? { status: { not: 'draft' as const } } : { number }) },
      orderBy: { number: 'desc' },
      select: { id: true },
    });
    if (!version) throw processError(number === undefined ? 'not_published' : 'version_not_found');

    const { name, description, productLines, partnerTypes } = process;
    const about = { name, description, productLines, partnerTypes, glossary: glossary.parse(process.glossary) };
    return fileOf({ ...about, stages: await loadStages(tx, version.id) });
  },
});

export const previewProcessFile = query('process.preview_file', {
  summary: 'What a process file would bring in, and whether anything of it does not fit',
  input: previewing,
  run: async ({ tx }, { file }): Promise<FilePreview> => {
    const read = readFile(file);
    if (!read.ok) throw processError(read.reason, { details: { problems: read.details ?? [] } });

    const { name, productLines, stages } = read.value;
    const taken = await tx.process.count({ where: { name: { equals: name, mode: 'insensitive' } } });
    const lines = await tx.product.findMany({ distinct: ['line'], select: { line: true } });
    return {
      name,
      isNameTaken: taken > 0,
      stages: stages.map((stage) => ({
        ...{ name: stage.name, kind: stage.kind },
        criteria: stage.criteria.length + stage.entryCriteria.length,
        activities: stage.activities.length,
      })),
      unknownLines: productLines.filter((line) => !lines.some((known) => known.line === line)),
    };
  },
});
