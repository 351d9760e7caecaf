import type { Shutdown } from '../scripts/start/shutdown';
import { step } from '../scripts/start/progress';
import { MANAGER } from './data/found';
import type { Bench, Findings, Report } from './measurement';
import type { Options } from './options';
import { currentCommit, describeMachine } from './report/machine';
import { startBare } from './servers/bare';
import { countDeadlocks, openRunDatabase } from './servers/database-of-run';
import { startProduct } from './servers/product';
import { signIn } from './servers/sign-in';
import { memoryOf } from './servers/usage';

type Run = { options: Options; databaseUrl: string; load: number; shutdown: Shutdown };

/** Starts what is measured, measures, and stops it. */
export async function runBenchmarks({ options, databaseUrl, load, shutdown }: Run): Promise<Report> {
  const database = await openRunDatabase(databaseUrl);
  shutdown.add('a connection', () => database.client.end());
  const product = await startProduct({ databaseUrl, profileTo: options.profile });
  shutdown.add('the product', product.stop);
  const bare = await startBare({ ...database, databaseUrl });
  shutdown.add('the bare server', bare.stop);

  const { client, ...ids } = database;
  const manager = await signIn(product.url, MANAGER);
  const findings = await runEach(options, { ...options, ...ids, product, bare, manager, database: client });
  const memory = memoryOf(product);
  const deadlocks = await countDeadlocks(database);
  const machine = await describeMachine(client);

  await product.stop();
  await bare.stop();
  await client.end();
  return {
    ...{ name: options.name, machine, date: new Date().toISOString(), commit: currentCommit(), deals: options.deals },
    ...{ seconds: options.seconds, rounds: options.rounds, load_average: Math.round(load * 100) / 100 },
    results: findings.flatMap(({ results }) => results),
    accuracy: findings.flatMap(({ accuracy }) => accuracy ?? []),
    ...{ deadlocks, memory_mib: memory.now, peak_memory_mib: memory.peak },
    failed: findings.flatMap(({ failed }) => failed ?? []),
    bundle_kb: findings.find(({ bundle_kb }) => bundle_kb !== undefined)?.bundle_kb ?? null,
  };
}

/** One that can't be measured doesn't take the others' figures with it. */
async function runEach({ benchmarks }: Options, bench: Bench): Promise<ReadonlyArray<Findings>> {
  const findings: Array<Findings> = [];
  for (const { name, run } of benchmarks) {
    try {
      findings.push(await step(`Measuring ${name}`, () => run(bench)));
    } catch (error) {
      console.error(`  ${name} could not be measured: ${String(error)}`);
      findings.push({ results: [], failed: name });
    }
  }
  return findings;
}
