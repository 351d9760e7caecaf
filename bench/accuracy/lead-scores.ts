import { fitBoosted, predictBoosted } from '@/lib/core/learning/boosting/boost';
import { encode, fitEncoding } from '@/lib/core/learning/encoding';
import { judge, type Judgement } from '@/lib/core/learning/judgement';
import { findLeaks } from '@/lib/core/learning/leak-guard';
import { fitLogistic, predictLogistic, type Features } from '@/lib/core/learning/logistic';
import { predict } from '@/lib/core/learning/model';
import { partOf, type History } from '@/lib/core/learning/table';
import { train } from '@/lib/core/learning/train';
import type { Accuracy, Limit } from '../measurement';
import { educationLeads, marketplaceLeads, salesAtEngagement } from './lead-files';

/** What README of the data names as filled in after the outcome. */
const LEAKING = [
  'Tags',
  'Lead Quality',
  'Lead Profile',
  'Last Activity',
  'Last Notable Activity',
  'Asymmetrique Activity Index',
  'Asymmetrique Profile Index',
  'Asymmetrique Activity Score',
  'Asymmetrique Profile Score',
];

/** scikit-learn 1.2.1 on the same rows, split and columns: median and one-hot, `LogisticRegression(C=1)`; `HistGradientBoostingClassifier`. */
const REFERENCE = { rows: 6_468, logistic: { auc: 0.855, logLoss: 0.4721 }, boosted: { auc: 0.8591, logLoss: 0.4575 } };
const NEAR = 0.01;
const TAUGHT = 0.7;

/** How well leads are scored on the files of `folder`, and that it is said where they can't be. */
export function measureScores(folder: string): ReadonlyArray<Accuracy> {
  return [...ofEducation(educationLeads(folder)), ...ofOthers(folder)];
}

function ofEducation(history: History): ReadonlyArray<Accuracy> {
  const { past, future } = parted(history);
  const leaks = findLeaks(past).map(({ column }) => column);
  const honest = { ...past, columns: past.columns.filter((column) => !leaks.includes(column)) };
  const { logistic, boosted } = bothOn(honest, future);
  const chosen = train(honest);
  const model = chosen.model;
  if (!model) throw new Error('A model was expected.');

  const isKnown = history.rows.length === REFERENCE.rows;
  const said = judge({ chances: future.rows.map((row) => predict(model, row)), outcomes: future.outcomes });
  const line = (title: string, value: number, limit: Limit | null): Accuracy => ({
    title: `X Education, ${title}`,
    value,
    limit,
  });
  const compared = (name: 'logistic' | 'boosted', { auc, logLoss }: Judgement) => [
    line(`${name}, AUC`, auc ?? 0, isKnown ? { atLeast: round(REFERENCE[name].auc - NEAR) } : null),
    line(`${name}, log-loss`, logLoss, isKnown ? { atMost: round(REFERENCE[name].logLoss + NEAR) } : null),
  ];
  return [
    line('leaking columns found, of nine', LEAKING.filter((column) => leaks.includes(column)).length, { atLeast: 9 }),
    line('honest columns refused', leaks.filter((column) => !LEAKING.includes(column)).length, { atMost: 0 }),
    ...compared('logistic', logistic),
    ...compared('boosted', boosted),
    line(`${model.kind} was chosen and calibrated, log-loss`, said.logLoss, null),
    line('its calibration error', said.calibrationError, null),
  ];
}

function ofOthers(folder: string): ReadonlyArray<Accuracy> {
  const { past, future } = parted(marketplaceLeads(folder));
  const marketplace = train(past);
  const model = marketplace.model;
  const base = judge({ chances: future.rows.map(() => marketplace.baseRate), outcomes: future.outcomes });
  const said = judge({
    chances: future.rows.map((row) => (model ? predict(model, row) : marketplace.baseRate)),
    outcomes: future.outcomes,
  });
  const engagement = train(salesAtEngagement(folder));
  return [
    { title: 'Olist, the smaller model is chosen', value: model?.kind === 'logistic' ? 1 : 0, limit: { atLeast: 1 } },
    { title: 'Olist, log-loss', value: said.logLoss, limit: { atMost: round(base.logLoss) } },
    {
      title: 'Maven at engagement, “no signal”',
      value: engagement.noSignal === 'not_better' ? 1 : 0,
      limit: { atLeast: 1 },
    },
  ];
}

function parted(history: History) {
  const cut = Math.floor(history.rows.length * TAUGHT);
  return { past: partOf(history, 0, cut), future: partOf(history, cut, history.rows.length) };
}

/** Both learners, each with what it is set to by itself, on the same split. */
function bothOn(past: History, future: History) {
  const encoding = fitEncoding(past);
  const examples = { rows: past.rows.map((row) => encode(encoding, row)), outcomes: past.outcomes };
  const asked = future.rows.map((row) => encode(encoding, row));
  const judged = (chance: (row: Features) => number) =>
    judge({ chances: asked.map(chance), outcomes: future.outcomes });
  const [logistic, boosted] = [fitLogistic(examples), fitBoosted(examples)];
  return {
    logistic: judged((row) => predictLogistic(logistic, row)),
    boosted: judged((row) => predictBoosted(boosted, row)),
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
