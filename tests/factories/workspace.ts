import { newId } from '@/lib/core/ids';
import { companyNames } from '@/lib/core/company-keys';
import { contextFor, type Context } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import type { Prisma } from '@/lib/platform/db/generated/client';
import {
  systemViewer,
  type PartnerRole,
  type PartnerViewer,
  type VendorRole,
  type VendorViewer,
} from '@/lib/platform/viewer';

/** Runs as the product itself in a workspace: how factories, the sample and tests reach rows that no command makes. */
export function inWorkspace<Value>(
  workspaceId: string,
  work: (context: Context) => Promise<Value>,
  now = new Date(),
): Promise<Value> {
  const system = systemViewer(workspaceId);
  return asViewer(system, 'write', (tx) => work(contextFor(system, tx, now)));
}

/** Each test builds its own workspace, so tests never meet and may run side by side. */
type Overrides = Partial<Prisma.WorkspaceUncheckedCreateInput> & {
  terms?: Prisma.ProgrammeUncheckedCreateWithoutWorkspaceInput;
};

export async function aWorkspace({ terms = {}, ...overrides }: Overrides = {}): Promise<string> {
  const id = newId();
  await inWorkspace(id, async ({ tx }) => {
    await tx.workspace.create({ data: { id, name: 'Halden Controls', programme: { create: terms }, ...overrides } });
    await tx.exchangeRate.createMany({
      data: { workspaceId: id, currency: 'USD', validFrom: new Date('2020-01-01'), rate: '0.9' },
    });
  });
  return id;
}

export async function aVendor(role: VendorRole = 'channel_manager', workspaceId?: string): Promise<VendorViewer> {
  const workspace = workspaceId ?? (await aWorkspace());
  const userId = newId();
  const name = 'Ingrid Sommer';
  await inWorkspace(workspace, ({ tx }) =>
    tx.user.create({ data: { id: userId, workspaceId: workspace, email: `${userId}@halden.example`, name, role } }),
  );
  return { kind: 'vendor', workspaceId: workspace, userId, sessionId: null, name, role };
}

type PartnerOverrides = Partial<Omit<Prisma.PartnerUncheckedCreateInput, 'workspaceId'>> & { as?: PartnerRole };

/** A partner company, seen through the eyes of one of its people. */
export async function aPartnerOf(
  { workspaceId }: { workspaceId: string },
  { as: role = 'partner_seller', ...overrides }: PartnerOverrides = {},
): Promise<PartnerViewer> {
  const partnerId = newId();
  const partnerName = overrides.name ?? `Partner ${partnerId}`;
  await inWorkspace(workspaceId, ({ tx }) =>
    tx.partner.create({
      data: {
        id: partnerId,
        workspaceId,
        type: 'reseller',
        region: 'DACH',
        country: 'DE',
        ...overrides,
        name: partnerName,
      },
    }),
  );
  return aColleagueOf({ workspaceId, partnerId, partnerName }, role);
}

export async function aColleagueOf(
  { workspaceId, partnerId, partnerName }: Pick<PartnerViewer, 'workspaceId' | 'partnerId' | 'partnerName'>,
  role: PartnerRole = 'partner_seller',
): Promise<PartnerViewer> {
  const userId = newId();
  const name = 'Jonas Weber';
  await inWorkspace(workspaceId, ({ tx }) =>
    tx.user.create({ data: { id: userId, workspaceId, partnerId, email: `${userId}@kestrel.example`, name, role } }),
  );
  return { kind: 'partner', workspaceId, userId, sessionId: null, name, role, partnerId, partnerName };
}

export async function anAccountOf(
  { workspaceId, partnerId }: Pick<PartnerViewer, 'workspaceId' | 'partnerId'>,
  overrides: Partial<Omit<Prisma.AccountUncheckedCreateInput, 'workspaceId' | 'partnerId'>> = {},
) {
  const name = overrides.name ?? `Customer ${newId()}`;
  const names = companyNames(name);
  return inWorkspace(workspaceId, ({ tx }) =>
    tx.account.create({
      data: { workspaceId, partnerId, ...names, domain: 'customer.example', country: 'DE', ...overrides, name },
    }),
  );
}

export async function aProductOf(
  { workspaceId }: { workspaceId: string },
  overrides: { name?: string; line?: string } = {},
) {
  const name = overrides.name ?? `Product ${newId()}`;
  return inWorkspace(workspaceId, ({ tx }) =>
    tx.product.create({ data: { workspaceId, line: 'Software', ...overrides, name } }),
  );
}
