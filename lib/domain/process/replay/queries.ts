import 'server-only';
import { decimalAmount } from '@/lib/core/money';
import { writeCsv } from '@/lib/core/csv';
import type { Tx } from '@/lib/platform/db/client';
import { query, type QueryContext } from '@/lib/platform/query';
import { processError } from '@/lib/domain/process/errors';
import { replayAnswer, replayFile, replayInput, stoppedDeals, stopsExport, stopsInput } from './schema';
import { readStops } from './stops';
import { findReplay } from './view';
import { STOPS_PAGE, type ReplayView, type StoppedDeals } from './vocabulary';

export const getReplay = query('process.get_replay', {
  summary:
    'How the draft of a process would have fared on history, or how far trying it is. Null when it was never tried.',
  input: replayInput,
  output: replayAnswer,
  run: async (context, { processId }): Promise<ReplayView | null> => {
    await demandProcess(context.tx, processId);
    return findReplay(context, processId);
  },
});

export const listStops = query('process.list_stops', {
  summary: 'The deals that the gates of a tried draft would have stopped.',
  input: stopsInput,
  output: stoppedDeals,
  run: async (context, { processId, replayId, gate, offset }): Promise<StoppedDeals> => {
    const { result } = await demandReplay(context, { processId, replayId });
    const where = { replayId, ...(gate === undefined ? {} : { gate }) };
    const total = await context.tx.replayStop.count({ where });
    const asked = { replayId, gate: gate ?? null, offset, limit: STOPS_PAGE, result };
    const rows = await readStops(context.tx, asked);
    return { total, rows: rows.map(({ gate: _gate, ...row }) => row) };
  },
});

export const exportStops = query('process.export_stops', {
  summary: 'The deals that the gates of a tried draft would have stopped, as CSV.',
  input: stopsExport,
  output: replayFile,
  run: async (context, { processId, replayId, gate }) => {
    const { result, number, name, until } = await demandReplay(context, { processId, replayId });
    const rows = await readStops(context.tx, { replayId, gate: gate ?? null, offset: 0, limit: MOST_ROWS, result });
    const csv = writeCsv(COLUMNS, rows);
    return { fileName: `${name} v${number} tried on ${until.slice(0, 10)}.csv`, csv };
  },
});

/** A file that a spreadsheet still opens. */
const MOST_ROWS = 200_000;

type Exported = Awaited<ReturnType<typeof readStops>>[number];

const COLUMNS = [
  { heading: 'Deal', value: (row: Exported) => row.number },
  { heading: 'Customer', value: (row: Exported) => row.title },
  { heading: 'Partner', value: (row: Exported) => row.partner },
  { heading: 'Amount', value: (row: Exported) => decimalAmount(BigInt(row.amountMinor), row.currency) },
  { heading: 'Currency', value: (row: Exported) => row.currency },
  { heading: 'Gate', value: (row: Exported) => row.gate },
  { heading: 'Passed at', value: (row: Exported) => row.at },
  { heading: 'Missing', value: (row: Exported) => row.missing.join('; ') },
  { heading: 'Now', value: (row: Exported) => row.outcome },
  {
    heading: 'Days until it held',
    value: (row: Exported) => (row.days === null ? null : Math.round(row.days * 10) / 10),
  },
];

async function demandProcess(tx: Tx, id: string): Promise<{ name: string }> {
  const process = await tx.process.findUnique({ where: { id }, select: { name: true } });
  if (!process) throw processError('not_found');
  return process;
}

/** The replay that was looked at; when another took its place meanwhile, the person looks again. */
async function demandReplay(context: QueryContext, { processId, replayId }: { processId: string; replayId: string }) {
  const { name } = await demandProcess(context.tx, processId);
  const found = await findReplay(context, processId);
  if (found?.id !== replayId) throw processError('replay_gone');
  return { ...found, name };
}
