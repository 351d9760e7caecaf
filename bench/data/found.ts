import { newId } from '@/lib/core/ids';
import { createPublishedProcess } from '@/lib/domain/process/publish';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { contextFor, type Context } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { hashPassword } from '@/lib/platform/sign-in';
import { systemViewer } from '@/lib/platform/viewer';
import { PARTNERS } from './shape';

export type Seller = { userId: string; name: string; partnerId: string };

export type Founded = {
  workspaceId: string;
  processId: string;
  versionId: string;
  stages: ReadonlyArray<StageView>;
  productIds: ReadonlyArray<string>;
  /** One of each partner. */
  sellers: ReadonlyArray<Seller>;
};

/** Nobody but this program reaches a workspace of measurements: it lives in a database that is thrown away. */
export const PASSWORD = 'only-for-measuring';
export const MANAGER = 'manager@bench.example';

export function sellerEmail(place: number): string {
  return `seller-${place}@bench.example`;
}

/** A vendor with its partners, products and process, through the product's own functions. */
export function foundWorkspace(foundedAt: Date): Promise<Founded> {
  const workspaceId = newId();
  const system = systemViewer(workspaceId);

  return asViewer(system, 'write', async (tx) => {
    const context = contextFor(system, tx, foundedAt);
    await tx.workspace.create({
      data: { id: workspaceId, name: 'Measurements', timeZone: 'Europe/Berlin', createdAt: foundedAt },
    });
    await tx.exchangeRate.createMany({
      data: { workspaceId, currency: 'USD', rate: '0.92', validFrom: foundedAt },
    });
    const sellers = await signPartners(context, await hireManager(context));
    const productIds = await listProducts(context);
    const process = await createPublishedProcess(context, { name: 'IT channel', template: 'it_channel' });
    return { workspaceId, ...process, productIds, sellers };
  });
}

async function hireManager({ tx, viewer, now }: Context): Promise<string> {
  const { workspaceId } = viewer;
  const userId = newId();
  const person = { id: userId, workspaceId, name: 'Ingrid Sommer', email: MANAGER, createdAt: now };
  await tx.user.createMany({ data: { ...person, role: 'channel_manager' } });
  await tx.credential.createMany({ data: { userId, workspaceId, passwordHash: await hashPassword(PASSWORD) } });
  return userId;
}

async function signPartners({ tx, viewer, now }: Context, managerId: string): Promise<ReadonlyArray<Seller>> {
  const { workspaceId } = viewer;
  const places = Array.from({ length: PARTNERS }, (_, place) => place);
  const sellers = places.map((place) => ({ userId: newId(), name: `Seller ${place}`, partnerId: newId() }));

  await tx.partner.createMany({
    data: sellers.map(({ partnerId: id }, place) => ({
      ...{ id, workspaceId, managerId, name: `Partner ${String(place).padStart(3, '0')}`, createdAt: now },
      ...{ type: TYPES[place % TYPES.length] ?? 'reseller', tier: TIERS[place % TIERS.length] ?? 'silver' },
      ...{ region: REGIONS[place % REGIONS.length] ?? 'DACH', country: 'DE', certified: place % 3 === 0 },
    })),
  });
  await tx.user.createMany({
    data: sellers.map(({ userId: id, name, partnerId }, place) => ({
      ...{ id, workspaceId, partnerId, name, email: sellerEmail(place), createdAt: now },
      role: 'partner_seller' as const,
    })),
  });
  const passwordHash = await hashPassword(PASSWORD);
  await tx.credential.createMany({ data: sellers.map(({ userId }) => ({ userId, workspaceId, passwordHash })) });
  return sellers;
}

const TYPES = ['reseller', 'msp', 'integrator', 'representative'] as const;
const TIERS = ['registered', 'silver', 'gold', 'platinum'] as const;
const REGIONS = ['DACH', 'Nordics', 'Benelux', 'Central Europe'] as const;

async function listProducts({ tx, viewer }: Context): Promise<ReadonlyArray<string>> {
  const rows = ['Lens Historian', 'Lens Predict', 'Lens Edge'].map((name) => ({
    ...{ id: newId(), workspaceId: viewer.workspaceId, name, line: 'Plant analytics' },
  }));
  await tx.product.createMany({ data: rows });
  return rows.map(({ id }) => id);
}
