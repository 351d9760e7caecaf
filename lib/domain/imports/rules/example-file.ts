import { writeCsv, type CsvColumn } from '@/lib/core/csv';
import type { ImportOptions, OptionStage } from '@/lib/domain/imports/vocabulary';

type Change = { deal: string; customer: string; amount: number; partner: string; stage: string; at: Date };

/**
 * A file as the importer wants it, in the stages of the first process and with partners that there are: one deal that was
 * won, one that was lost, one that is on its way.
 */
export function exampleFile({ processes, partners, currency }: ImportOptions, now: Date): string {
  const stages = processes[0]?.stages ?? USUAL_STAGES;
  const open = stages.filter(({ kind }) => kind === 'open');
  const deals = [
    { deal: 'EX-1', customer: 'Example Foods', amount: 24_000, path: [...open, ...ofKind(stages, 'won')] },
    { deal: 'EX-2', customer: 'Example Paper', amount: 8_500, path: [...open.slice(0, 2), ...ofKind(stages, 'lost')] },
    { deal: 'EX-3', customer: 'Example Glass', amount: 61_200, path: open.slice(0, -1) },
  ];

  const changes = deals.flatMap(({ path, ...deal }, index) => {
    const days = Math.max(1, Math.floor(LASTING / path.length));
    return path.map(({ name }, step): Change => {
      const at = new Date(now.getTime() - (BEGAN - index * 9 - step * days) * DAY);
      return { ...deal, partner: partners[index % 2]?.name ?? '', stage: name, at };
    });
  });
  return writeCsv(columns(currency), changes);
}

function ofKind(stages: ReadonlyArray<OptionStage>, kind: OptionStage['kind']): ReadonlyArray<OptionStage> {
  return stages.filter((stage) => stage.kind === kind).slice(0, 1);
}

function columns(currency: string): ReadonlyArray<CsvColumn<Change>> {
  return [
    { heading: 'case', value: ({ deal }) => deal },
    { heading: 'stage', value: ({ stage }) => stage },
    { heading: 'timestamp', value: ({ at }) => at.toISOString().slice(0, 10) },
    { heading: 'amount', value: ({ amount }) => amount },
    { heading: 'currency', value: () => currency },
    { heading: 'partner', value: ({ partner }) => partner },
    { heading: 'customer', value: ({ customer }) => customer },
  ];
}

const DAY = 86_400_000;
/** In days: how long ago the first deal began, and how long each takes at most. */
const BEGAN = 120;
const LASTING = 60;

const USUAL_STAGES: ReadonlyArray<OptionStage> = [
  { key: 'prospect', name: 'Prospect', kind: 'open' },
  { key: 'qualified', name: 'Qualified', kind: 'open' },
  { key: 'proposal', name: 'Proposal', kind: 'open' },
  { key: 'won', name: 'Won', kind: 'won' },
  { key: 'lost', name: 'Lost', kind: 'lost' },
];
