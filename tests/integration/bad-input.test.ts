import { beforeAll, describe, expect, test } from 'vitest';
import { AppError } from '@/lib/core/errors';
import type { AnyOperation } from '@/lib/platform/operation';
import { failureOf, type Failure } from '@/lib/platform/outcome';
import { can } from '@/lib/platform/policy';
import type { Viewer } from '@/lib/platform/viewer';
import { operations } from '@/lib/wiring/operations';
import { CONDITIONS, FREE_TEXT, NEVER_TAKEN, ODD, STRANGE_KEYS } from './bad-input/hostile';
import { objectsIn, placesOf, takesAnyKey, withValue, type Place } from './bad-input/places';
import { aWorld, type Fixture, type World } from './isolation/fixture';
import { fixtures } from './isolation/all';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});

describe.each(operations.map((run) => [run.operation.name, run] as const))('%s', (name, run) => {
  const places = placesOf(run.operation.input);
  const attempts = attemptsOn(run, fixtures[name] ?? expect.fail(`${name} has no fixture`));

  test('refuses what no field takes, and names the field', async () => {
    for (const place of places) {
      const conditions = takesAnyKey(run.operation.input, place) ? {} : CONDITIONS;
      for (const [what, value] of Object.entries({ ...NEVER_TAKEN, ...conditions })) {
        const outcome = await attempts.withValue(place, value);
        expect(outcome.ok ? 'taken' : outcome.failure.code, `${what} as ${place.join('.')}`).toBe('invalid');
        if (!outcome.ok) expect(fieldNamed(outcome.failure, place), told(place, what, outcome.failure)).toBe(true);
      }
    }
    await attempts.stillPossible();
  });

  test(
    'takes or refuses what is odd, and says why in a sentence',
    async () => {
      for (const place of places) {
        const isFree = (await attempts.withValue(place, FREE_TEXT)).ok;
        for (const [what, value] of Object.entries(ODD)) {
          // Whoever takes any text takes all of these.
          if (isFree && typeof value === 'string') continue;

          const outcome = await attempts.withValue(place, value);
          if (!outcome.ok) expectSentences(outcome.failure, told(place, what, outcome.failure));
        }
      }
      await attempts.stillPossible();
    },
    PATIENCE_MS,
  );

  test('refuses keys it does not know, by name', async () => {
    for (const key of STRANGE_KEYS) {
      for (const at of await attempts.objects()) {
        const outcome = await attempts.withValue([...at, key], 'anything');
        expect(outcome, `${key} in ${at.join('.')}`).toMatchObject({
          ok: false,
          failure: { code: 'invalid', fields: { [[...at, key].join('.')]: [expect.stringMatching(/\.$/)] } },
        });
      }
    }
    await attempts.stillPossible();
  });

  test('refuses what is no input at all', async () => {
    for (const whole of [null, undefined, 'text', 7, true, [], [[]], aRing()]) {
      expect(await attempts.whole(whole)).toMatchObject({ ok: false, failure: { code: 'invalid' } });
    }
    await attempts.stillPossible();
  });
});

/** Hundreds of writes each. */
const PATIENCE_MS = 120_000;

type Attempt = { ok: true } | { ok: false; failure: Failure };

/** Attempts on one operation with an input that is right but for one thing. What was refused must have left it right. */
function attemptsOn(run: AnyOperation, fixture: Fixture) {
  let ready: { by: Viewer; input: object } | null = null;

  async function prepared() {
    const by = can(world.admin, run.operation.name, run.operation.access) ? world.admin : world.seller;
    ready ??= { by, input: await fixture.input(world, by) };
    return ready;
  }

  async function attempt(change: (input: object) => unknown): Promise<Attempt> {
    const { by, input } = await prepared();
    const outcome = await outcomeOf(() => run(by, change(input) as never));
    if (outcome.ok && run.operation.access === 'write') ready = null;
    return outcome;
  }

  return {
    withValue: (place: Place, value: unknown) => attempt((input) => withValue(input, place, value)),
    whole: (value: unknown) => attempt(() => value),
    objects: async () => objectsIn((await prepared()).input, run.operation.input),
    stillPossible: async () => expect(await attempt((input) => input)).toEqual({ ok: true }),
  };
}

/** Anything but a failure of ours is thrown on, and fails the test. */
async function outcomeOf(work: () => Promise<unknown>): Promise<Attempt> {
  try {
    await work();
    return { ok: true };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, failure: failureOf(error) };
    throw error;
  }
}

/** A message stands at the field itself, inside it, at what holds it, or at what is missing beside it. */
function fieldNamed({ fields = {} }: Failure, place: Place): boolean {
  const [name, around] = [place.join('.'), place.slice(0, -1).join('.')];
  return Object.keys(fields).some(
    (field) =>
      field.startsWith(name) || name.startsWith(`${field}.`) || (around !== '' && field.startsWith(`${around}.`)),
  );
}

function expectSentences({ message, fields = {} }: Failure, what: string): void {
  for (const sentence of [message, ...Object.values(fields).flat()]) {
    expect(sentence, what).toMatch(/^\p{Lu}.*[.?]$/su);
    expect(sentence, what).not.toMatch(
      /^(Invalid|Too (big|small|long)|Expected|Unrecognized|Unknown)\b|prisma|postgres|undefined/i,
    );
  }
}

function told(place: Place, what: string, failure: Failure): string {
  return `${what} as ${place.join('.')}: ${JSON.stringify({ ...failure, details: undefined }).slice(0, 300)}`;
}

function aRing(): object {
  const ring: Record<string, unknown> = {};
  ring.again = [ring];
  return ring;
}
