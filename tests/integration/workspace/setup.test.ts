import { afterAll, beforeAll, expect, test } from 'vitest';
import { disconnect, pool } from '@/lib/platform/db/client';
import { findSessionViewer } from '@/lib/platform/session-row';
import { signIn } from '@/lib/platform/sign-in';
import { createWorkspace } from '@/lib/domain/setup/actions';
import { findEntrance } from '@/lib/domain/workspace/entrance';
import { listRates } from '@/lib/domain/workspace/exchange/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { copyTemplate } from '../../setup/copy-template';
import { inWorkspace } from '../../factories/workspace';

const usual = process.env.DATABASE_URL;

// The first run needs a database of its own: the others have workspaces.
beforeAll(async () => {
  await disconnect();
  process.env.DATABASE_URL = await copyTemplate(`setup_${String(process.pid)}`);
});

afterAll(async () => {
  await disconnect();
  process.env.DATABASE_URL = usual;
});

const answers = {
  workspaceName: 'Halden Controls',
  currency: 'CHF',
  timeZone: 'Europe/Zurich',
  name: 'Tomas Reyes',
  email: 'Tomas.Reyes@halden.example',
  password: 'a long enough one',
  template: 'manufacturing_channel',
} as const;

async function countWorkspaces(): Promise<number> {
  const { rows } = await pool().query('select from app_workspaces()');
  return rows.length;
}

test('what is missing or wrong is said beside its field, and nothing is made', async () => {
  const outcome = await createWorkspace({ ...answers, workspaceName: ' ', email: 'tomas', password: 'short' });

  expect(outcome).toMatchObject({
    ok: false,
    failure: {
      code: 'invalid',
      fields: { workspaceName: [expect.any(String)], email: [expect.any(String)], password: [expect.any(String)] },
    },
  });
  expect(await countWorkspaces()).toBe(0);
  expect(await findEntrance()).toBeNull();
});

test('of two who set up at the same instant one wins, and everything is there to begin with', async () => {
  const outcomes = await Promise.all([
    createWorkspace(answers),
    createWorkspace({ ...answers, email: 'grace@other.example', workspaceName: 'Other' }),
  ]);
  expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ failure: { reason: 'setup.taken' } });
  expect(await countWorkspaces()).toBe(1);

  const won = outcomes[0].ok ? answers.email : 'grace@other.example';
  const signedIn = await signIn({ email: won, password: answers.password, userAgent: null });
  const admin = await findSessionViewer(signedIn?.sessionId ?? '');
  if (admin?.kind !== 'vendor') return expect.fail('the administrator cannot sign in');
  expect(admin.role).toBe('vendor_admin');
  expect(await getWorkspace(admin, {})).toMatchObject({ currency: 'CHF', timeZone: 'Europe/Zurich', sample: false });
  expect((await listRates(admin, {})).map(({ currency }) => currency)).toEqual(
    expect.arrayContaining(['EUR', 'USD', 'GBP']),
  );

  const processes = await inWorkspace(admin.workspaceId, ({ tx }) =>
    tx.process.findMany({ include: { versions: true } }),
  );
  expect(processes).toMatchObject([{ name: 'Manufacturing channel', versions: [{ status: 'published' }] }]);
});

test('the first run happens once', async () => {
  expect(await createWorkspace({ ...answers, email: 'late@halden.example' })).toMatchObject({
    ok: false,
    failure: { reason: 'setup.taken' },
  });
});
