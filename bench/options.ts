import { parseArgs } from 'node:util';
import { StartupError } from '@/lib/platform/startup-error';
import { BENCHMARKS } from './operations/all';

export type Options = {
  benchmarks: typeof BENCHMARKS;
  name: string;
  deals: number;
  json: string | null;
  /** Keeps the results under bench/results and writes them into docs/benchmarks.md. */
  writeDoc: boolean;
  fresh: boolean;
  seconds: number;
  rounds: number;
  /** The folder with measuring data; without it only times are measured. */
  data: string | null;
  /** A folder for a CPU profile of the server; such a run measures nothing else. */
  profile: string | null;
};

const USAGE = `npm run bench -- NAME … [options]

NAME is one of: ${[...BENCHMARKS.map(({ name }) => name), 'all'].join(', ')}
  --deals N      deals in the database (10000)
  --data DIR     a folder with measuring data: how often answers are right is measured, too
  --json FILE    writes the results there
  --write-doc    keeps the results under bench/results and renews the tables of docs/benchmarks.md
  --fresh        builds the database anew
  --seconds N    length of a round (5)
  --rounds N     rounds of each (3)
  --profile DIR  writes a CPU profile of the server there; its figures are not to be quoted`;

/** What is to be measured; throws the usage for what it does not understand. */
export function readOptions(words: ReadonlyArray<string>): Options {
  const { values, positionals } = parse(words);
  const known = ['all', ...BENCHMARKS.map(({ name }) => name)];
  if (positionals.length === 0 || !positionals.every((name) => known.includes(name))) throw new StartupError(USAGE);

  return {
    name: positionals.join(' '),
    benchmarks: BENCHMARKS.filter(({ name }) => positionals.includes(name) || positionals.includes('all')),
    fresh: values.fresh,
    deals: wholeNumber('deals', values.deals),
    seconds: wholeNumber('seconds', values.seconds),
    rounds: wholeNumber('rounds', values.rounds),
    json: values.json ?? null,
    writeDoc: values['write-doc'],
    data: values.data ?? null,
    profile: values.profile ?? null,
  };
}

function parse(words: ReadonlyArray<string>) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        deals: { type: 'string', default: '10000' },
        data: { type: 'string' },
        json: { type: 'string' },
        'write-doc': { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        seconds: { type: 'string', default: '5' },
        rounds: { type: 'string', default: '3' },
        profile: { type: 'string' },
      },
    });
  } catch {
    throw new StartupError(USAGE);
  }
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,7}$/.test(text)) return Number(text);
  throw new StartupError(`--${option} must be a whole number above zero.`);
}
