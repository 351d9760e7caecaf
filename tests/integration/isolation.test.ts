import { beforeAll, describe, expect, test } from 'vitest';
import { AppError } from '@/lib/core/errors';
import type { AnyOperation } from '@/lib/platform/operation';
import { can, scopeOf } from '@/lib/platform/policy';
import type { Viewer } from '@/lib/platform/viewer';
import { operations } from '@/lib/wiring/operations';
import { inWorkspace } from '../factories/workspace';
import { aKeyOf, aWorld, type Fixture, type World } from './isolation/fixture';
import { fixtures } from './isolation/all';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});

test('every operation has a fixture, and every fixture an operation', () => {
  const names = operations.map(({ operation }) => operation.name);
  expect(Object.keys(fixtures).toSorted()).toEqual(names.toSorted());
});

test('every operation has a name of its own', () => {
  const names = operations.map(({ operation }) => operation.name);
  expect(new Set(names).size).toBe(names.length);
});

const OURS = ['admin', 'manager', 'executive', 'partnerAdmin', 'seller'] as const;

describe.each(operations.map((run) => [run.operation.name, run] as const))('%s', (name, run) => {
  const fixture = (): Fixture => fixtures[name] ?? expect.fail(`${name} has no fixture`);

  test.each(OURS)('is open to %s exactly as the policy says', async (who) => {
    const outcome = await attempt(run, world[who], await fixture().input(world, world[who]));

    if (can(world[who], name, run.operation.access)) expect(outcome).toMatchObject({ ok: true });
    else expect(outcome).toEqual({ ok: false, code: 'forbidden' });
  });

  test('is closed to a key without the scope', async () => {
    const key = aKeyOf(world, ['nothing:read']);
    expect(await attempt(run, key, await fixture().input(world, world.admin))).toEqual({
      ok: false,
      code: 'forbidden',
    });
  });

  test('is open to a key with the scope only where an administrator may', async () => {
    const key = aKeyOf(world, [scopeOf(name, run.operation.access)]);
    const outcome = await attempt(run, key, await fixture().input(world, key));

    if (!can(key, name, run.operation.access)) expect(outcome).toEqual({ ok: false, code: 'forbidden' });
    else expect(outcome.ok || outcome.code !== 'forbidden').toBe(true);
  });

  test('tells another partner nothing', async () => {
    const { names, input } = fixture();
    const asker = names === 'own' ? world.rival : world.seller;
    const outcome = await unchanging(
      async () => attempt(run, world.rival, await input(world, asker)),
      names === 'partner',
    );

    if (outcome.ok) expect(names).not.toBe('partner');
    else expect(['forbidden', 'not_found']).toContain(outcome.code);
    if (outcome.ok)
      expectNothingOf(outcome.value, [world.seller.partnerId, world.partnerAdmin.userId, world.seller.userId]);
  });

  test.each(['stranger', 'strangersPartner'] as const)('tells %s of another vendor nothing', async (who) => {
    const { names, input } = fixture();
    const asker = names === 'own' ? world[who] : world.seller;
    const outcome = await unchanging(async () => attempt(run, world[who], await input(world, asker)), names !== 'own');

    if (outcome.ok) expect(names).toBe('own');
    else expect(['forbidden', 'not_found']).toContain(outcome.code);
    if (outcome.ok)
      expectNothingOf(outcome.value, [
        world.workspaceId,
        world.admin.userId,
        world.seller.partnerId,
        world.rival.partnerId,
      ]);
  });
});

type Attempt = { ok: true; value: unknown } | { ok: false; code: string };

async function attempt(run: AnyOperation, viewer: Viewer, input: object): Promise<Attempt> {
  try {
    return { ok: true, value: await run(viewer, input as never) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, code: error.code };
    throw error;
  }
}

function expectNothingOf(value: unknown, secrets: ReadonlyArray<string>): void {
  const told = JSON.stringify(value ?? null);
  for (const secret of secrets) expect(told).not.toContain(secret);
}

/** Runs the attempt; where it named our row, nobody else's deed may be in our log afterwards. */
async function unchanging(work: () => Promise<Attempt>, named: boolean): Promise<Attempt> {
  const before = await deedsOfOthers();
  const outcome = await work();
  if (named) expect(await deedsOfOthers()).toBe(before);
  return outcome;
}

function deedsOfOthers(): Promise<number> {
  const others = [world.rival.userId, world.stranger.userId, world.strangersPartner.userId];
  return inWorkspace(world.workspaceId, ({ tx }) => tx.event.count({ where: { actorId: { in: others } } }));
}
