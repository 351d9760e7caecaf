import 'server-only';
import { userIdOf } from '@/lib/platform/viewer';
import type { QueryContext } from '@/lib/platform/query';
import { fittingProcess } from '@/lib/domain/process/load';
import { holdsProtection, protectedUntil } from '@/lib/domain/registrations/decisions/rules';
import { viewApproval } from '@/lib/domain/registrations/approvals/view';
import { priceOf } from '@/lib/domain/registrations/discounts/price';
import { findRivals } from '@/lib/domain/registrations/matching/rivals';
import { loadProgramme, type Programme } from '@/lib/domain/registrations/programme/load';
import { loadRequests } from '@/lib/domain/registrations/requests/views';
import { isUndecided } from '@/lib/domain/registrations/rules';
import { detailFields, toDetails, type DetailRow, type Details } from './details';
import { loadHistory } from './history';
import { loadLater, loadMatches } from './matches';
import type { PartnerRegistration, RegistrationView, VendorRegistration } from './schema';

type Looking = Pick<QueryContext, 'tx' | 'viewer' | 'now'>;

/** One registration as this viewer may see it; null when there is none for them. */
export async function viewRegistration(looking: Looking, registrationId: string): Promise<RegistrationView | null> {
  const { tx, viewer } = looking;
  const row = await tx.dealRegistration.findUnique({ where: { id: registrationId }, select: detailFields });
  if (!row) return null;

  const programme = await loadProgramme(tx, viewer);
  return viewer.kind === 'partner' ? toPartner(looking, row, programme) : toVendor(looking, row, programme);
}

async function toPartner({ tx, now }: Looking, row: DetailRow, programme: Programme): Promise<PartnerRegistration> {
  const details = toDetails(row, await around(tx, row, { programme, now }));
  return { audience: 'partner', ...(programme.namesDecider ? details : withoutNames(details, programme.vendorName)) };
}

/** Where the vendor prefers not to name its people, it speaks in its own name. */
function withoutNames(details: Details, vendorName: string): Details {
  const { decision, history, requests } = details;
  const ours = new Set(['returned', 'approved', 'rejected', 'request_decided', 'cancelled']);
  return {
    ...details,
    decidedBy: details.decidedBy && vendorName,
    decision: decision && { ...decision, by: vendorName },
    history: history.map((one) => (ours.has(one.kind) ? { ...one, actor: vendorName } : one)),
    requests: requests.map((request) => ({ ...request, decidedBy: request.decidedBy && vendorName })),
  };
}

async function toVendor(
  { tx, viewer, now }: Looking,
  row: DetailRow,
  programme: Programme,
): Promise<VendorRegistration> {
  const { type, tier, region, certified } = row.partner;
  const alongside = isToDecide(row.status) && (await isProtectedElsewhere(tx, row, { programme, now }));
  return {
    audience: 'vendor',
    ...toDetails(row, await around(tx, row, { programme, now })),
    manager: row.partner.manager?.name ?? null,
    partnerFacts: { type, tier, region, certified },
    matches: [...(await loadMatches(tx, row.id))],
    later: await loadLater(tx, row.id),
    protectedElsewhere: alongside,
    isOwnJudgement: row.status === 'appealed' && row.decisions[0]?.decidedById === userIdOf(viewer),
    scale: { similarFrom: programme.similarFrom, conflictFrom: programme.conflictFrom },
    approval: isUndecided(row.status)
      ? await viewApproval(tx, row, { ...programme, now, viewerId: userIdOf(viewer) })
      : null,
    start: await findStart(tx, row),
    priceIfApproved: await priceOf(tx, { ...pricedAs(row), alongside, workspaceId: viewer.workspaceId }),
    protectedUntilIfApproved: protectedUntil(now, programme.protectionDays).toISOString(),
  };
}

async function around(tx: Looking['tx'], { id }: DetailRow, when: { programme: Programme; now: Date }) {
  return { ...when, history: await loadHistory(tx, id), requests: await loadRequests(tx, id) };
}

async function isProtectedElsewhere(
  tx: Looking['tx'],
  row: DetailRow,
  { programme, now }: { programme: Programme; now: Date },
): Promise<boolean> {
  const rivals = await findRivals(
    tx,
    { partnerId: row.partner.id, dealType: row.dealType, now, customer: customerOf(row) },
    programme,
  );
  return rivals.some((rival) => holdsProtection(rival, now));
}

function pricedAs({ partner, products, dealType, company, website }: DetailRow) {
  const productIds = products.map(({ product }) => product.id);
  return { partner, productIds, dealType, company, website, special: null };
}

/** Whatever may be approved from here on. */
function isToDecide(status: DetailRow['status']): boolean {
  return isUndecided(status) || status === 'appealed';
}

/** A registration's customer, as matching compares it. */
export function customerOf({ products, company, website, contactEmail, city, country }: CustomerRow) {
  const names = products.map(({ product }) => product.name);
  return { company, website, contactEmail, city, country, products: names };
}

type CustomerRow = Pick<DetailRow, 'company' | 'website' | 'contactEmail' | 'city' | 'country'> & {
  products: ReadonlyArray<{ product: { name: string } }>;
};

async function findStart(tx: Looking['tx'], { products, partner }: DetailRow): Promise<VendorRegistration['start']> {
  const fit = await fittingProcess(tx, {
    partnerType: partner.type,
    productLines: products.map(({ product }) => product.line),
  });
  if (!fit) return null;

  const { name } = await tx.process.findUniqueOrThrow({ where: { id: fit.processId }, select: { name: true } });
  return { process: name, stage: fit.firstStage.name };
}
