import 'server-only';
import { pool } from '@/lib/platform/db/client';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer, type Role } from '@/lib/platform/viewer';
import type { SamplePerson } from './vocabulary';

export type Entrance = { name: string; samplePeople: ReadonlyArray<SamplePerson>; partnerNames: ReadonlyArray<string> };

type WorkspaceRow = { id: string; name: string; sample: boolean };

/** What somebody without a session may know of this installation; null while it has no workspace. */
export async function findEntrance(): Promise<Entrance | null> {
  const [workspace] = await listWorkspaces();
  if (!workspace) return null;
  if (!workspace.sample) return { name: workspace.name, samplePeople: [], partnerNames: [] };

  return { name: workspace.name, ...(await showSample(workspace.id)) };
}

export async function hasWorkspace(): Promise<boolean> {
  return (await listWorkspaces()).length > 0;
}

/** Why a session that a browser still holds no longer counts; null when it is none of ours. */
export async function whySignedOut(sessionId: string): Promise<'no_access' | 'ended' | null> {
  for (const { id } of await listWorkspaces()) {
    const found = await asViewer(systemViewer(id), 'read', async (tx) => {
      const session = await tx.session.findUnique({ where: { id: sessionId }, select: { userId: true } });
      if (!session) return null;

      const user = await tx.user.findUnique({
        where: { id: session.userId },
        select: { status: true, partner: { select: { status: true } } },
      });
      return user?.status === 'active' && user.partner?.status !== 'ended' ? 'ended' : 'no_access';
    });
    if (found) return found;
  }
  return null;
}

async function listWorkspaces(): Promise<ReadonlyArray<WorkspaceRow>> {
  const { rows } = await pool().query<WorkspaceRow>('select * from app_workspaces()');
  return rows;
}

const SHOWN: ReadonlyArray<Role> = ['channel_manager', 'partner_seller', 'executive', 'vendor_admin', 'partner_admin'];

/** One person of each role, the first who came; only ever asked of the sample workspace. */
function showSample(workspaceId: string): Promise<Omit<Entrance, 'name'>> {
  return asViewer(systemViewer(workspaceId), 'read', async (tx) => {
    const people = await tx.user.findMany({
      where: { status: 'active', role: { in: [...SHOWN] } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { name: true, email: true, role: true, partner: { select: { name: true } } },
    });
    const partners = await tx.partner.findMany({ orderBy: { name: 'asc' }, take: 6, select: { name: true } });
    const first = SHOWN.map((role) => people.find((person) => person.role === role)).filter(
      (person) => person !== undefined,
    );

    return {
      samplePeople: first.map(({ partner, ...person }) => ({ ...person, partnerName: partner?.name ?? null })),
      partnerNames: partners.map(({ name }) => name),
    };
  });
}
