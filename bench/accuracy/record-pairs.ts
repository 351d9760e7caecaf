import { fitLogistic, predictLogistic, type LogisticModel } from '@/lib/core/learning/logistic';
import { judged } from './judged';
import { likenessOf } from './likeness';
import { readText } from './table';

type Pair = { mine: Fields; theirs: Fields; isSame: boolean };
type Fields = Readonly<Record<string, string>>;

/**
 * Labelled pairs of records, as one line "COL name VAL … COL city VAL … \t … \t 1": how well signals of the kind that
 * conflicts are weighed by tell them apart once their weights are learnt. Learnt on one part, measured on the other.
 */
export function measurePairs(folder: string, set: string): number {
  const [learning, asked] = [readPairs(folder, `er/${set}/train.txt`), readPairs(folder, `er/${set}/valid.txt`)];
  const columns = [...new Set(learning.flatMap(({ mine }) => Object.keys(mine)))];
  const features = ({ mine, theirs }: Pair) =>
    columns.flatMap((column) => likenessOf(mine[column] ?? '', theirs[column] ?? ''));

  const model = fitLogistic({
    rows: learning.map(features),
    outcomes: learning.map(({ isSame }) => (isSame ? 1 : 0)),
  });
  const scored = (pairs: ReadonlyArray<Pair>) =>
    pairs.map((pair) => ({ ...pair, score: scoreOf(model, features(pair)) }));
  const threshold = bestThreshold(scored(learning));
  return f1At(scored(asked), threshold);
}

function scoreOf(model: LogisticModel, features: ReadonlyArray<number>): number {
  return predictLogistic(model, features);
}

type Scored = Pair & { score: number };

/** That of those at hand with which the learning part comes out best. */
function bestThreshold(pairs: ReadonlyArray<Scored>): number {
  const thresholds = Array.from({ length: 19 }, (_unused, at) => (at + 1) / 20);
  return thresholds.reduce((best, next) => (f1At(pairs, next) > f1At(pairs, best) ? next : best));
}

function f1At(pairs: ReadonlyArray<Scored>, threshold: number): number {
  const said = (pair: Scored) => pair.score >= threshold;
  const right = pairs.filter((pair) => said(pair) && pair.isSame).length;
  const wrong = pairs.filter((pair) => said(pair) && !pair.isSame).length;
  return judged({ right, wrong, missed: pairs.filter(({ isSame }) => isSame).length - right }).f1;
}

function readPairs(folder: string, name: string): ReadonlyArray<Pair> {
  return readText(folder, name)
    .trim()
    .split('\n')
    .map((line) => {
      const [mine = '', theirs = '', label] = line.split('\t');
      return { mine: fieldsOf(mine), theirs: fieldsOf(theirs), isSame: label?.trim() === '1' };
    });
}

function fieldsOf(text: string): Fields {
  const fields = [...text.matchAll(/COL (\S+) VAL (.*?)(?= COL |$)/g)];
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value.trim()]));
}
