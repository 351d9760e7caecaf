import { newId } from '@/lib/core/ids';
import type { PublishedProcess } from '@/lib/domain/process/publish';
import { contextFor, type Context } from '@/lib/platform/command';
import { hashPassword } from '@/lib/platform/sign-in';
import type { PartnerRole, PartnerViewer, VendorViewer } from '@/lib/platform/viewer';
import { PARTNERS, PRODUCTS, VENDOR_PEOPLE, type CastPartner } from './cast';
import { drawProcesses } from './processes';
import { DISCOUNTS, nameCustomers } from './terms';

export type Founded = {
  vendor: ReadonlyMap<string, string>;
  sellers: ReadonlyMap<string, ReadonlyArray<PartnerViewer>>;
  products: ReadonlyMap<'it' | 'manufacturing', ReadonlyArray<string>>;
  processes: ReadonlyMap<'it' | 'manufacturing', PublishedProcess>;
};

const RATES = {
  USD: '0.92',
  GBP: '1.17',
  CHF: '1.05',
  SEK: '0.088',
  NOK: '0.086',
  DKK: '0.134',
  PLN: '0.234',
  CZK: '0.040',
};

/** The vendor with its people, partners, products and two processes. */
export async function foundWorkspace(
  context: Context,
  { password, today }: { password: string; today: Date },
): Promise<Founded> {
  const { tx, viewer, now } = context;
  const { workspaceId } = viewer;
  await tx.workspace.create({
    data: {
      id: workspaceId,
      name: 'Halden Controls',
      currency: 'EUR',
      timeZone: 'Europe/Berlin',
      sample: true,
      createdAt: now,
      programme: { create: { discounts: DISCOUNTS } },
    },
  });
  const rates = Object.entries(RATES).map(([currency, rate]) => ({ workspaceId, currency, rate, validFrom: now }));
  await tx.exchangeRate.createMany({ data: rates });

  const passwordHash = await hashPassword(password);
  const vendor = await hire(context, VENDOR_PEOPLE, { partnerId: null, passwordHash });
  const sellers = await signPartners(context, vendor, passwordHash);
  await nameCustomers(context, { supplierId: sellers.get('tidewell')?.[0]?.partnerId ?? '', today });
  const products = await listProducts(context);
  const processes = await drawProcesses(contextFor(designerOf(context, vendor), tx, now), today);
  return { vendor, sellers, products, processes };
}

/** Channel operations draw the processes. */
function designerOf({ viewer }: Context, vendor: ReadonlyMap<string, string>): VendorViewer {
  const { name, role } = VENDOR_PEOPLE[0];
  return {
    kind: 'vendor',
    workspaceId: viewer.workspaceId,
    userId: vendor.get(name) ?? '',
    sessionId: null,
    name,
    role,
  };
}

type Joining = { name: string; email: string; role: Founder['role'] };
type Founder = { role: (typeof VENDOR_PEOPLE)[number]['role'] | PartnerRole };
type Employer = { partnerId: string | null; passwordHash: string };

async function hire(
  { tx, viewer, now }: Context,
  people: ReadonlyArray<Joining>,
  { partnerId, passwordHash }: Employer,
) {
  const { workspaceId } = viewer;
  const rows = people.map(({ name, email, role }) => ({
    id: newId(),
    workspaceId,
    partnerId,
    name,
    email,
    role,
    createdAt: now,
  }));
  await tx.user.createMany({ data: rows });
  await tx.credential.createMany({ data: rows.map(({ id }) => ({ userId: id, workspaceId, passwordHash })) });
  return new Map(rows.map(({ id, name }) => [name, id]));
}

async function signPartners(context: Context, vendor: ReadonlyMap<string, string>, passwordHash: string) {
  const ids = new Map(PARTNERS.map(({ key }) => [key, newId()]));
  const sellers = new Map<string, ReadonlyArray<PartnerViewer>>();

  for (const partner of PARTNERS) {
    const partnerId = ids.get(partner.key) ?? newId();
    await context.tx.partner.createMany({ data: rowOf(context, partner, { partnerId, ids, vendor }) });
    const people = await hire(context, partner.people, { partnerId, passwordHash });
    sellers.set(partner.key, sellersOf(context, partner, { partnerId, people }));
  }
  return sellers;
}

type Known = { partnerId: string; ids: ReadonlyMap<string, string>; vendor: ReadonlyMap<string, string> };

function rowOf({ viewer, now }: Context, partner: CastPartner, { partnerId, ids, vendor }: Known) {
  const { name, type, tier, status, region, country, website, certified } = partner;
  return {
    ...{
      id: partnerId,
      workspaceId: viewer.workspaceId,
      name,
      type,
      tier,
      status,
      region,
      country,
      website,
      certified,
    },
    managerId: vendor.get(partner.manager) ?? null,
    parentId: partner.parent === null ? null : (ids.get(partner.parent) ?? null),
    createdAt: now,
  };
}

type Staff = { partnerId: string; people: ReadonlyMap<string, string> };

function sellersOf(
  { viewer }: Context,
  { name: partnerName, people: cast }: CastPartner,
  { partnerId, people }: Staff,
) {
  const selling = cast.filter(({ role }) => role === 'partner_seller');
  return (selling.length > 0 ? selling : cast).map(({ name, role }): PartnerViewer => {
    const userId = people.get(name) ?? '';
    return {
      kind: 'partner',
      workspaceId: viewer.workspaceId,
      userId,
      sessionId: null,
      name,
      role,
      partnerId,
      partnerName,
    };
  });
}

async function listProducts({ tx, viewer }: Context) {
  const rows = PRODUCTS.map(({ name, line }) => ({ id: newId(), workspaceId: viewer.workspaceId, name, line }));
  await tx.product.createMany({ data: rows });
  const of = (line: string) => rows.filter((row) => row.line === line).map(({ id }) => id);
  return new Map([
    ['it', of('Plant analytics')],
    ['manufacturing', of('Sensors and valves')],
  ] as const);
}
