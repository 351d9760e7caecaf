import 'server-only';
import type { z } from 'zod';
import { newId } from '@/lib/core/ids';
import { contextFor, type Context } from '@/lib/platform/command';
import { pool } from '@/lib/platform/db/client';
import { asViewer } from '@/lib/platform/db/scope';
import { hashPassword } from '@/lib/platform/sign-in';
import { systemViewer } from '@/lib/platform/viewer';
import { createPublishedProcess } from '@/lib/domain/process/publish';
import { TEMPLATES } from '@/lib/domain/process/templates';
import { hasWorkspace } from '@/lib/domain/workspace/entrance';
import { workspaceCreated } from '@/lib/domain/workspace/events';
import { ALWAYS } from '@/lib/domain/workspace/exchange/rebase';
import { startingRates } from '@/lib/domain/workspace/exchange/starting-rates';
import { userJoined } from '@/lib/domain/workspace/people/events';
import { setupError } from './errors';
import type { createWorkspaceSchema } from './schema';

type Answers = z.output<typeof createWorkspaceSchema>;

/** The first run: workspace, administrator, rates and a process that takes deals, whole or not at all. */
export async function createWorkspace(answers: Answers): Promise<void> {
  if (await hasWorkspace()) throw setupError('taken');
  const passwordHash = await hashPassword(answers.password);

  await alone(async () => {
    if (await hasWorkspace()) throw setupError('taken');
    const system = systemViewer(newId(), answers.name);
    await asViewer(system, 'write', (tx) => fill(contextFor(system, tx, new Date()), answers, passwordHash));
  });
}

const SETUP_LOCK = 7_302_004;

/** Two people at once: the second waits, and then finds that it is done. */
async function alone(work: () => Promise<void>): Promise<void> {
  const client = await pool().connect();
  try {
    await client.query('select pg_advisory_lock($1)', [SETUP_LOCK]);
    await work();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [SETUP_LOCK]).catch(() => undefined);
    client.release();
  }
}

async function fill(ctx: Context, answers: Answers, passwordHash: string): Promise<void> {
  const { tx, viewer, now } = ctx;
  const { workspaceId } = viewer;
  const { currency, timeZone, template } = answers;
  await tx.workspace.create({
    data: {
      id: workspaceId,
      name: answers.workspaceName,
      currency,
      timeZone,
      createdAt: now,
      programme: { create: {} },
    },
  });
  await ctx.record(workspaceCreated, { id: workspaceId, partnerId: null }, { name: answers.workspaceName });

  await addAdministrator(ctx, answers, passwordHash);
  const rates = startingRates(currency).map((rate) => ({ ...rate, workspaceId, validFrom: ALWAYS }));
  await tx.exchangeRate.createMany({ data: rates });
  const name = template === 'blank' ? 'First process' : TEMPLATES[template].name;
  await createPublishedProcess(ctx, { name, template });
}

async function addAdministrator(ctx: Context, { email, name }: Answers, passwordHash: string): Promise<void> {
  const { tx, viewer, now } = ctx;
  const { workspaceId } = viewer;
  const [id, role] = [newId(), 'vendor_admin' as const];
  await tx.user.create({ data: { id, workspaceId, email, name, role, createdAt: now } });
  await tx.credential.createMany({ data: { userId: id, workspaceId, passwordHash, changedAt: now } });
  await ctx.record(userJoined, { id, partnerId: null }, { name, email, role });
}
