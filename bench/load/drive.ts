import type { Answered } from './agent';

/** What a round of asking came to. Every answer is a sample: nothing is thrown away or estimated. */
export type Round = { milliseconds: ReadonlyArray<number>; seconds: number; errors: number };

/** Asks once; null when there is nothing left to ask for. */
export type Ask = () => Promise<Answered> | null;

type Load = { clients: number; seconds: number; ask: Ask };

/** So many clients, each asking again as soon as it has its answer, for so many seconds. */
export async function drive({ clients, seconds, ask }: Load): Promise<Round> {
  const milliseconds: Array<number> = [];
  let errors = 0;
  const begun = performance.now();
  const end = begun + seconds * 1_000;

  async function work(): Promise<void> {
    while (performance.now() < end) {
      const sent = performance.now();
      const asked = ask();
      if (asked === null) return;

      if (!(await isGood(asked))) errors += 1;
      milliseconds.push(performance.now() - sent);
    }
  }

  await Promise.all(Array.from({ length: clients }, work));
  return { milliseconds, seconds: (performance.now() - begun) / 1_000, errors };
}

async function isGood(asked: Promise<Answered>): Promise<boolean> {
  try {
    const { status, body } = await asked;
    const good = status >= 200 && status < 300;
    if (!good) sayOnce(`${status} ${body.slice(0, 300)}`);
    return good;
  } catch (error) {
    sayOnce(String(error));
    return false;
  }
}

const said = new Set<string>();

/** An error that comes ten thousand times is read once. */
function sayOnce(what: string): void {
  const kind = what.replace(/[0-9a-f-]{36}/g, '…');
  if (said.has(kind) || said.size > 20) return;
  said.add(kind);
  console.error(`  refused: ${what}`);
}
