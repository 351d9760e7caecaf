import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftView } from '@/lib/domain/registrations/drafts/schema';
import { NO_ANSWERS } from '@/lib/domain/registrations/vocabulary';
import type { Failure, Outcome } from '@/lib/platform/outcome';
import { DraftKeeper } from './draft-keeper';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Sent = { company: string; version: number };

/** A server that keeps one draft, and may be away or have been written to by another device. */
function aServer() {
  const sent: Array<Sent> = [];
  const server = { version: 0, refusal: null as Failure | null, sent };
  const save = async ({
    draftId,
    answers,
    version,
  }: {
    draftId: string;
    answers: typeof NO_ANSWERS;
    version: number;
  }) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    sent.push({ company: answers.company, version });
    if (server.refusal) return { ok: false, failure: server.refusal } satisfies Outcome<DraftView>;

    server.version += 1;
    const value = { id: draftId, answers, version: server.version, savedAt: '2026-11-23T09:42:00Z' };
    return { ok: true, value } satisfies Outcome<DraftView>;
  };
  return Object.assign(server, { save });
}

function aKeeper() {
  const server = aServer();
  const backup = { put: vi.fn(), drop: vi.fn() };
  const keeper = new DraftKeeper({ draftId: 'd1', version: 0, savedAt: null, save: server.save, backup });
  const type = (company: string) => keeper.change({ ...NO_ANSWERS, company });
  return { server, backup, keeper, type };
}

const AWAY: Failure = { code: 'unavailable', reason: 'network.away', message: '' };

test('typing is saved once, in the first pause', async () => {
  const { server, keeper, type } = aKeeper();
  for (const company of ['L', 'Li', 'Lindau']) {
    type(company);
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(server.sent).toEqual([]);

  await vi.advanceTimersByTimeAsync(1000);
  expect(server.sent).toEqual([{ company: 'Lindau', version: 0 }]);
  expect(keeper.state()).toEqual({ kind: 'saved', at: '2026-11-23T09:42:00Z' });
});

test('what is typed while a save is on its way is saved after it, never beside it', async () => {
  const { server, keeper, type } = aKeeper();
  type('Lindau');
  const first = keeper.flush();
  type('Lindau Cement');
  await vi.advanceTimersByTimeAsync(50);
  void keeper.flush();
  await vi.advanceTimersByTimeAsync(2000);
  await first;

  expect(server.sent).toEqual([
    { company: 'Lindau', version: 0 },
    { company: 'Lindau Cement', version: 1 },
  ]);
});

test('a save that failed is tried again by itself, with the newest answers, and waits in the browser meanwhile', async () => {
  const { server, backup, keeper, type } = aKeeper();
  server.refusal = AWAY;
  type('Lindau');
  await vi.advanceTimersByTimeAsync(1000);
  expect(keeper.state()).toEqual({ kind: 'failed', message: 'Not saved yet, trying again' });
  expect(backup.put).toHaveBeenLastCalledWith(expect.objectContaining({ company: 'Lindau' }), 0);

  server.refusal = null;
  await vi.advanceTimersByTimeAsync(6000);
  expect(keeper.state().kind).toBe('saved');
  expect(server.sent.at(-1)).toEqual({ company: 'Lindau', version: 0 });
  expect(backup.drop).toHaveBeenCalled();
});

test('what the server will never take is not sent again until it changes', async () => {
  const { server, keeper, type } = aKeeper();
  server.refusal = { code: 'invalid', reason: 'input.unstorable', message: 'Remove the character.' };
  type('Lindau\u0000');
  await vi.advanceTimersByTimeAsync(60_000);

  expect(server.sent).toHaveLength(1);
  expect(keeper.state()).toEqual({ kind: 'failed', message: 'Remove the character.' });
});

test('an overtaken draft waits for a word, then goes on from the newer version', async () => {
  const { server, keeper, type } = aKeeper();
  const newer: DraftView = {
    id: 'd1',
    answers: { ...NO_ANSWERS, company: 'Newer' },
    version: 7,
    savedAt: '2026-11-23T09:50:00Z',
  };
  server.refusal = { code: 'conflict', reason: 'registration.draft_changed', message: '', details: newer };
  type('Mine');
  await vi.advanceTimersByTimeAsync(1000);
  expect(keeper.state()).toEqual({ kind: 'overtaken', newer });

  type('Mine, longer');
  await vi.advanceTimersByTimeAsync(5000);
  expect(server.sent).toHaveLength(1);

  server.refusal = null;
  keeper.goOnFrom(newer, { ...NO_ANSWERS, company: 'Mine, longer' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(server.sent.at(-1)).toEqual({ company: 'Mine, longer', version: 7 });
});

test('after the end nothing is saved any more', async () => {
  const { server, keeper, type } = aKeeper();
  type('Lindau');
  const ended = keeper.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  await ended;

  expect(server.sent).toEqual([]);
});
