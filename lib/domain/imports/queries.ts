import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/platform/query';
import { importError } from './errors';
import { listItems } from './list-items';
import { readOptions } from './options';
import { foundSchema, importId, issuesInput } from './schema';
import { importView } from './view';
import type { ImportIssueView, ImportListItem, ImportOptions, ImportView } from './vocabulary';

export const listImports = query('import.list', {
  summary: 'The files of stage history that were brought in, newest first.',
  input: z.strictObject({}),
  run: async ({ tx, now }): Promise<ReadonlyArray<ImportListItem>> => {
    const rows = await tx.import.findMany({ orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 200 });
    return listItems({ tx, now }, rows);
  },
});

export const getImport = query('import.get', {
  summary: 'A file with what was found in it, the answers about it, how far its work is, and its first bad rows.',
  input: importId,
  run: (asking, input): Promise<ImportView> => importView(asking, input.importId),
});

export const getImportOptions = query('import.options', {
  summary: 'What the answers about a file can be chosen from.',
  input: z.strictObject({}),
  run: ({ tx }): Promise<ImportOptions> => readOptions(tx),
});

type IssuePage = { fileName: string; headers: ReadonlyArray<string>; issues: ReadonlyArray<ImportIssueView> };

const PAGE = 2_000;

export const listImportIssues = query('import.list_issues', {
  summary: 'What is wrong with the rows of a file, page by page.',
  input: issuesInput,
  run: async ({ tx }, { importId: id, after }): Promise<IssuePage> => {
    const row = await tx.import.findUnique({ where: { id }, select: { fileName: true, found: true } });
    if (!row) throw importError('not_found');

    const found = foundSchema.safeParse(row.found);
    const issues = await tx.importIssue.findMany({
      where: {
        importId: id,
        ...(after && { OR: [{ line: { gt: after.line } }, { line: after.line, column: { gt: after.column } }] }),
      },
      orderBy: [{ line: 'asc' }, { column: 'asc' }],
      take: PAGE,
      select: { line: true, column: true, value: true, reason: true, cells: true },
    });
    return { fileName: row.fileName, headers: found.success ? found.data.headers : [], issues };
  },
});
