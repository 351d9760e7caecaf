import { setTimeout as pause } from 'node:timers/promises';
import { ADMIN } from '../data/found';
import { figuresOf } from '../load/figures';
import type { Bench, Benchmark } from '../measurement';
import { processorSecondsOf } from '../servers/usage';
import { signIn } from '../servers/sign-in';

const LOOK_AGAIN_MS = 250;

/** The draft tried on every deal: from the request until its answer can be read, as the studio asks for it. */
export const replay: Benchmark = {
  name: 'replay',
  run: async (bench) => {
    const admin = await signIn(bench.product.url, ADMIN);
    const before = processorSecondsOf(bench.product) ?? Number.NaN;
    const milliseconds: Array<number> = [];
    for (let round = 0; round < bench.rounds; round += 1) milliseconds.push(await timeToAnswer(bench, admin));

    const busy = (processorSecondsOf(bench.product) ?? Number.NaN) - before;
    const seconds = milliseconds.reduce((sum, each) => sum + each, 0) / 1_000;
    const cpu_ms = Math.round((busy / bench.rounds) * 1_000);
    const figures = figuresOf([{ milliseconds, seconds, errors: 0 }]);
    return { results: [{ op: 'replay', clients: 1, ...figures, ...(Number.isFinite(cpu_ms) && { cpu_ms }) }] };
  },
};

type Answer = { data: { status: string; failure: string | null; result: { deals: number } | null } };

async function timeToAnswer(bench: Bench, cookie: string): Promise<number> {
  const begun = performance.now();
  await ask(bench, { method: 'POST', headers: { cookie } });
  for (;;) {
    const { data } = await ask(bench, { headers: { cookie } });
    if (data.status === 'done') return performance.now() - begun;
    if (data.status === 'failed') throw new Error(data.failure ?? 'The replay failed.');
    await pause(LOOK_AGAIN_MS);
  }
}

async function ask({ product, processId }: Bench, init: RequestInit): Promise<Answer> {
  const response = await fetch(`${product.url}/api/v1/processes/${processId}/replay`, init);
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}
