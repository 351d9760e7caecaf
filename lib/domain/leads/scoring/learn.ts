import { judge } from '@/lib/core/learning/judgement';
import { findLeaks } from '@/lib/core/learning/leak-guard';
import { explain, type Model } from '@/lib/core/learning/model';
import type { History, Outcome, Row } from '@/lib/core/learning/table';
import { train, type Said } from '@/lib/core/learning/train';
import { KNOWN_LABELS, labelOfColumn } from '@/lib/domain/leads/intake/known';
import type { ModelReport } from './vocabulary';

/** A closed lead as it is learnt from. */
export type ClosedLead = { id: string; known: Row; converted: boolean; receivedAt: Date };

export type Learnt = {
  model: Model | null;
  noSignal: string | null;
  report: ModelReport;
  /** What was said of leads before their outcome was known. */
  said: ReadonlyArray<{ id: string; chance: number }>;
};

/**
 * Learns from closed leads, the oldest first, on what was known when each came in. What we put down ourselves at that moment is
 * trusted; facts that came along with an import may have been filled in afterwards and are looked at by the leak guard.
 */
export function learn(leads: ReadonlyArray<ClosedLead>): Learnt {
  const history = historyOf(leads);
  const leaks = findLeaks(history, Object.keys(KNOWN_LABELS));
  const refused = leaks.map(({ column }) => column);
  const training = train({ ...history, columns: history.columns.filter((column) => !refused.includes(column)) });
  const { model, noSignal } = training;
  const said = model ? saidOf(leads, training.said) : [];
  const report: ModelReport = {
    ...{ leads: training.count, baseRate: training.baseRate, base: training.base, trials: training.trials },
    ...periodOf(leads),
    ...(model ? describe(model, leads, said) : NO_MODEL),
    reliability: model ? training.reliability : [],
    unused: training.unused.map((one) => ({ ...one, label: labelOfColumn(one.column) })),
    refused: leaks.map((leak) => ({ ...leak, label: labelOfColumn(leak.column) })),
  };
  return { model, noSignal, report, said };
}

const NO_MODEL = { kind: null, judged: null, columns: [] };

function describe(model: Model, leads: ReadonlyArray<ClosedLead>, said: Learnt['said']) {
  return { kind: model.kind, judged: judge(outcomesOf(said, leads)), columns: weightsOf(model, leads) };
}

function periodOf(leads: ReadonlyArray<ClosedLead>) {
  const at = (lead: ClosedLead | undefined) => lead?.receivedAt.toISOString() ?? null;
  return { from: at(leads[0]), to: at(leads.at(-1)) };
}

function historyOf(leads: ReadonlyArray<ClosedLead>): History {
  const columns = [...new Set(leads.flatMap(({ known }) => Object.keys(known)))];
  return {
    columns,
    rows: leads.map(({ known }) => known),
    outcomes: leads.map(({ converted }): Outcome => (converted ? 1 : 0)),
  };
}

function saidOf(leads: ReadonlyArray<ClosedLead>, { from, chances }: Said): Learnt['said'] {
  return leads.slice(from).map(({ id }, at) => ({ id, chance: chances[at] ?? 0 }));
}

function outcomesOf(said: Learnt['said'], leads: ReadonlyArray<ClosedLead>) {
  const last = leads.slice(-said.length);
  return {
    chances: said.map(({ chance }) => chance),
    outcomes: last.map(({ converted }): Outcome => (converted ? 1 : 0)),
  };
}

/** More would tell the same. */
const WEIGHED = 2_000;

/** How far each column moves the log-odds of a lead on average, the strongest first. */
function weightsOf(model: Model, leads: ReadonlyArray<ClosedLead>): ModelReport['columns'] {
  const some = leads.slice(-WEIGHED);
  const sums = new Map<string, number>();
  for (const { known } of some)
    for (const { column, odds } of explain(model, known).shares)
      sums.set(column, (sums.get(column) ?? 0) + Math.abs(odds) / some.length);
  return [...sums]
    .map(([column, weight]) => ({ column, label: labelOfColumn(column), weight: Math.round(weight * 1_000) / 1_000 }))
    .toSorted((one, other) => other.weight - one.weight);
}
