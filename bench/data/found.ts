import { newId } from '@/lib/core/ids';
import { openDraft } from '@/lib/domain/process/draft/service';
import { saveStage } from '@/lib/domain/process/draft/stage-service';
import { createPublishedProcess } from '@/lib/domain/process/publish';
import { field } from '@/lib/domain/process/templates/build';
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
export const ADMIN = 'admin@bench.example';

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
      data: {
        id: workspaceId,
        name: 'Measurements',
        timeZone: 'Europe/Berlin',
        createdAt: foundedAt,
        programme: { create: {} },
      },
    });
    await tx.exchangeRate.createMany({
      data: { workspaceId, currency: 'USD', rate: '0.92', validFrom: foundedAt },
    });
    const sellers = await signPartners(context, await hireManager(context));
    const productIds = await listProducts(context);
    const process = await createPublishedProcess(context, { name: 'IT channel', template: 'it_channel' });
    await draftNext(context, process.processId);
    return { workspaceId, ...process, productIds, sellers };
  });
}

async function hireManager({ tx, viewer, now }: Context): Promise<string> {
  const { workspaceId } = viewer;
  const [managerId, adminId] = [newId(), newId()];
  const shared = { workspaceId, createdAt: now };
  await tx.user.createMany({
    data: [
      { ...shared, id: managerId, name: 'Ingrid Sommer', email: MANAGER, role: 'channel_manager' },
      { ...shared, id: adminId, name: 'Tomas Reyes', email: ADMIN, role: 'vendor_admin' },
    ],
  });
  const passwordHash = await hashPassword(PASSWORD);
  await tx.credential.createMany({
    data: [managerId, adminId].map((userId) => ({ userId, workspaceId, passwordHash })),
  });
  return managerId;
}

/** The version after it: three gates ask for more, and one stage has another chance. */
async function draftNext(context: Context, processId: string): Promise<void> {
  let { draft, stages } = await openDraft.within(context, { processId });
  for (const { stageKey, fields, probability } of NEXT) {
    const known = stages.find(({ key }) => key === stageKey);
    const criteria = [...(known?.criteria ?? []), ...fields.map((name) => field(name, `${name}, earlier`))];
    const changes = { criteria, probability };
    ({ draft, stages } = await saveStage.within(context, {
      processId,
      version: draft?.version ?? 0,
      stageKey,
      changes,
    }));
  }
}

const NEXT = [
  { stageKey: 'prospect', fields: ['problem'], probability: 30 },
  { stageKey: 'qualified', fields: ['technicalContact', 'demoDate'], probability: 45 },
  { stageKey: 'solution_demo', fields: ['decisionDate'], probability: 55 },
];

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
