import 'server-only';
import { sha256Hex } from '@/lib/core/tokens';
import { contextFor, type Context } from '@/lib/platform/command';
import { pool } from '@/lib/platform/db/client';
import { asViewer } from '@/lib/platform/db/scope';
import { parseInput } from '@/lib/platform/operation';
import { systemViewer } from '@/lib/platform/viewer';
import { leadError } from '@/lib/domain/leads/errors';
import { createLead } from '@/lib/domain/leads/schema';
import { takeIn } from '@/lib/domain/leads/service';
import { hookLead } from './hook';
import { visitorInput, type DoorView } from './schema';
import { viewDoor } from './view';

type Address = { slug: string } | { secret: string };
type Found = { workspaceId: string; id: string };

/** What a campaign page shows; null where there is none, or where it was closed. */
export async function findPage(slug: string): Promise<(DoorView & { vendor: string }) | null> {
  const found = await findDoor({ slug });
  if (!found) return null;
  return asViewer(systemViewer(found.workspaceId), 'read', async (tx) => {
    const door = await viewDoor(tx, found.id);
    const { name } = await tx.workspace.findUniqueOrThrow({ where: { id: found.workspaceId }, select: { name: true } });
    return door && { ...door, vendor: name };
  });
}

/** A visitor's form. One that fills in what people don't see is thanked, and forgotten. */
export async function receiveVisitor(slug: string, raw: unknown): Promise<void> {
  const found = await findDoor({ slug });
  if (!found) throw leadError('source_not_found');
  const { consent, hint, ...facts } = parseInput(visitorInput, raw);
  if (hint !== '') return;
  await throughDoor(found, async (ctx, door) => {
    const consentText = consent && door.consentText !== '' ? door.consentText : null;
    const about = { source: door.name, campaign: door.campaign, productId: door.productId };
    await takeIn(ctx, createLead.parse({ ...facts, ...about, consentText }), { origin: 'page', sourceId: door.id });
  });
}

/** What other software posts. Answers the lead's id. */
export async function receiveHook(secret: string, raw: unknown): Promise<string> {
  const found = await findDoor({ secret });
  if (!found) throw leadError('source_not_found');
  return throughDoor(found, async (ctx, door) => {
    const about = { source: door.name, campaign: door.campaign, productId: door.productId };
    const lead = parseInput(createLead, { ...about, ...hookLead(raw) });
    const { id } = await takeIn(ctx, lead, { origin: 'webhook', sourceId: door.id });
    return id;
  });
}

async function findDoor(address: Address): Promise<Found | null> {
  const slug = 'slug' in address ? address.slug : null;
  const hash = 'secret' in address ? sha256Hex(address.secret) : null;
  const text = 'select "workspaceId", id from app_find_lead_source($1, $2)';
  const { rows } = await pool().query<Found>({ name: 'find_lead_source', text, values: [slug, hash] });
  return rows[0] ?? null;
}

/** So many in a minute through one door are more than people. */
const MOST_A_MINUTE = 120;

async function throughDoor<Value>(
  { workspaceId, id }: Found,
  work: (ctx: Context, door: DoorView) => Promise<Value>,
): Promise<Value> {
  const system = systemViewer(workspaceId);
  return asViewer(system, 'write', async (tx) => {
    const now = new Date();
    const lately = await tx.lead.count({
      where: { sourceId: id, receivedAt: { gt: new Date(now.getTime() - 60_000) } },
    });
    if (lately >= MOST_A_MINUTE) throw leadError('too_many');
    const door = await viewDoor(tx, id);
    if (!door) throw leadError('source_not_found');
    return work(contextFor(system, tx, now), door);
  });
}
