import 'server-only';
import type { CalendarDate } from '@/lib/core/calendar-date';
import { companyNames } from '@/lib/core/company-keys';
import { phoneKey, registryKey } from '@/lib/core/contact-keys';
import { registrableDomain } from '@/lib/core/domains';
import { parseAmount } from '@/lib/core/parse-amount';
import { calendarDateIn } from '@/lib/core/time-zone';
import { orderDateProblem } from '@/lib/domain/opportunities/deal/rules';
import type { Context } from '@/lib/platform/command';
import { registrationError } from './errors';
import { loadForm } from './form/load';
import { formProblems, ownAnswers } from './form/rules';
import type { OwnAnswer } from './form/vocabulary';
import type { Programme } from './programme/load';
import { mayRegister, mayRenew } from './rules';
import type { SubmitRegistration } from './schema';
import type { ChosenAnswer } from './vocabulary';

/** What may be left out, null where it was. */
type Optional = Exclude<ChosenAnswer, 'contactName' | 'contactEmail' | 'problem' | 'tenderDate'>;
type Left = { [Key in Optional | 'draftId']: NonNullable<SubmitRegistration[Key]> | null };

/** A registration whose every answer was found to be good: nothing in it can be refused any more. */
export type Submission = Pick<SubmitRegistration, 'company' | 'website' | 'country' | 'dealType' | 'currency'> &
  Left & {
    /** Blank where the programme doesn't ask for them. */
    contactName: string;
    contactEmail: string;
    problem: string;
    closeDate: CalendarDate;
    tenderDate: CalendarDate | null;
    own: ReadonlyArray<OwnAnswer>;
    partnerId: string;
    domain: string;
    normalisedName: string;
    nameKeys: Array<string>;
    phoneKey: string | null;
    registryKey: string | null;
    amountMinor: bigint;
    products: ReadonlyArray<{ id: string; name: string }>;
    renewsId: string | null;
    /** Where the partner is, for the calendar that its clock goes by. */
    region: string;
  };

/** Checks what only the server can know: who registers, what is sold and asked, what day it is, and that the website is somebody's. */
export async function checkSubmission(
  ctx: Context,
  input: SubmitRegistration,
  programme: Programme,
): Promise<Submission> {
  const { partnerId = null, productIds, draftId = null } = input;
  const { id: registrant, region } = await findRegistrant(ctx, partnerId);
  if (input.externalId) await checkReference(ctx, registrant, input.externalId);

  return {
    ...(await checkAnswers(ctx, { ...input, files: await countFiles(ctx, draftId) }, { programme, changed: null })),
    draftId,
    partnerId: registrant,
    region,
    products: await findProducts(ctx, productIds),
    renewsId: draftId && (await findRenewed(ctx, { draftId, partnerId: registrant })),
  };
}

type Given = Omit<SubmitRegistration, 'partnerId' | 'draftId'> & { files?: number | undefined };
export type Checked = Omit<Submission, 'draftId' | 'partnerId' | 'region' | 'products' | 'renewsId'>;

/** `changed` null: all of them are new. What stays as it was sent is not held against today's form or date. */
type Checking = { programme: Programme; changed: ReadonlySet<string> | null };

/** The answers alone, by what the programme asks. */
export async function checkAnswers(ctx: Context, given: Given, { programme, changed }: Checking): Promise<Checked> {
  const form = await loadForm(ctx.tx, ctx.viewer);
  const problems = Object.entries(formProblems(form, given)).filter(([place]) => !isStill(changed, place));
  if (problems.length > 0) {
    throw registrationError('incomplete', { fields: Object.fromEntries(problems.map(([at, words]) => [at, [words]])) });
  }

  const today = calendarDateIn(programme.timeZone, ctx.now);
  const { company, website, country, dealType, currency, amount } = given;
  return {
    ...{ company, website, country, dealType, currency },
    ...leftOut(given),
    contactName: given.contactName ?? '',
    contactEmail: given.contactEmail ?? '',
    problem: given.problem ?? '',
    closeDate: isStill(changed, 'closeDate') ? given.closeDate : checkOrderDate(given.closeDate, today),
    tenderDate: given.tenderDate ?? null,
    own: ownAnswers(form, given),
    domain: domainOf(website),
    ...companyNames(company),
    ...keysOf(given),
    amountMinor: minorOf(amount, currency),
  };
}

/** What lies at the draft comes along. Whoever registers for a partner has no draft, and is not asked for files. */
async function countFiles({ tx, viewer }: Context, draftId: string | null): Promise<number | undefined> {
  if (viewer.kind !== 'partner') return undefined;
  if (!draftId) return 0;
  return tx.registrationFile.count({ where: { registrationId: draftId, removedAt: null } });
}

function keysOf({ phone = null, registryNo = null, country }: Given) {
  return { phoneKey: phoneKey(phone, country), registryKey: registryKey(registryNo) };
}

function isStill(changed: ReadonlySet<string> | null, place: string): boolean {
  return changed !== null && !changed.has(place);
}

/** What was not given is null. */
function leftOut(given: Given): Omit<Left, 'draftId'> {
  return Object.fromEntries(OPTIONAL.map((answer) => [answer, given[answer] ?? null])) as Omit<Left, 'draftId'>;
}

const OPTIONAL = [
  'street',
  'postcode',
  'city',
  'registryNo',
  'industry',
  'contactTitle',
  'phone',
  'units',
  'discount',
  'competitor',
  'incumbent',
  'teamingPartner',
  'tender',
  'source',
  'nextStep',
  'externalId',
] as const satisfies ReadonlyArray<Optional>;

function checkOrderDate(closeDate: CalendarDate, today: CalendarDate): CalendarDate {
  const problem = orderDateProblem(closeDate, today);
  if (problem) throw registrationError('order_date', { fields: { closeDate: [problem] } });
  return closeDate;
}

function domainOf(website: string): string {
  const domain = registrableDomain(website);
  if (!domain) throw registrationError('website', { fields: { website: ['Write the customer’s own website.'] } });
  return domain;
}

/** Partners register for themselves; the vendor's people and keys say for whom. */
async function findRegistrant({ tx, viewer }: Context, given: string | null) {
  const partnerId = viewer.kind === 'partner' ? viewer.partnerId : given;
  if (!partnerId) throw registrationError('partner_required', { fields: { partnerId: ['Choose a partner.'] } });

  const partner = await tx.partner.findUnique({
    where: { id: given ?? partnerId },
    select: { id: true, status: true, region: true },
  });
  if (!partner) throw registrationError('partner_not_found');
  if (!mayRegister(partner)) throw registrationError('partner_not_active');
  return partner;
}

/** What the draft was begun from, if that is still to be renewed. */
async function findRenewed({ tx, viewer }: Context, { draftId, partnerId }: Drafted): Promise<string | null> {
  if (viewer.kind !== 'partner') return null;
  const draft = await tx.registrationDraft.findUnique({ where: { id: draftId }, select: { renewsId: true } });
  if (!draft?.renewsId) return null;

  const renewed = await tx.dealRegistration.findUnique({
    where: { id: draft.renewsId, partnerId },
    select: { id: true, status: true },
  });
  return renewed && mayRenew(renewed) ? renewed.id : null;
}

type Drafted = { draftId: string; partnerId: string };

/** A partner's system that sends a deal twice is told so, instead of filling the queue. */
async function checkReference({ tx }: Context, partnerId: string, externalId: string): Promise<void> {
  const known = await tx.dealRegistration.findFirst({ where: { partnerId, externalId }, select: { id: true } });
  if (!known) return;
  throw registrationError('external_id_taken', {
    details: known,
    fields: { externalId: ['This reference is taken.'] },
  });
}

export async function findProducts(
  { tx }: Context,
  productIds: ReadonlyArray<string>,
): Promise<Submission['products']> {
  const wanted = [...new Set(productIds)];
  const products = await tx.product.findMany({
    where: { id: { in: wanted }, active: true },
    select: { id: true, name: true },
  });
  if (products.length < wanted.length) throw registrationError('unknown_product', { fields: { productIds: [GONE] } });
  return products;
}

const GONE = 'One of these products is not offered any more. Take it out or choose another.';

/** The schema has read it once already; a door that passes something else on is a bug. */
function minorOf(amount: string, currency: string): bigint {
  const read = parseAmount(amount, currency);
  if (!read.ok) throw new RangeError(`an amount that was checked can't be read: ${read.reason}`);
  return read.value;
}
