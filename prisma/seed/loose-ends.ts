import { addWorkingHours } from '@/lib/core/working-time';
import {
  approveRegistration,
  rejectRegistration,
  returnRegistration,
} from '@/lib/domain/registrations/decisions/service';
import { registrationExpired } from '@/lib/domain/registrations/events';
import { endProtection } from '@/lib/domain/registrations/protection/end';
import { EXPIRY_WORDS } from '@/lib/domain/registrations/protection/vocabulary';
import { askExtension } from '@/lib/domain/registrations/requests/service';
import { submitRegistration } from '@/lib/domain/registrations/service';
import { contextFor, type Context } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer, type PartnerViewer, type VendorViewer } from '@/lib/platform/viewer';
import { lindau, marnix, orbel, polder, rivalRequest, silesia, tarn, type Taken } from './requests';
import type { Founded } from './workspace';

type Told = { founded: Founded; manager: VendorViewer; now: Date };

const HOUR = 3_600_000;

/** What waits today, each through the command that people use: a conflict near its deadline, a question, a decision. */
export async function leaveLooseEnds(workspaceId: string, told: Told): Promise<void> {
  const { founded, now } = told;
  const taken = await openDealOf(workspaceId, told, 'kestrel');
  const seller = (key: string) => sellerOf(founded, key);

  await register(seller('tidewell'), dueIn(now, 3.2), rivalRequest(founded, now, taken));
  await register(seller('farrow'), dueIn(now, 24), marnix(founded, now));
  await register(seller('meridia'), dueIn(now, 29), silesia(founded, now));
  await register(seller('kestrel'), dueIn(now, 47), lindau(founded, now));
  await askBack(told, await register(seller('kestrel'), dueIn(now, 40), orbel(founded, now)));
  await approve(told, await register(seller('meridia'), new Date(now.getTime() - 9 * HOUR), polder(founded, now)));
  await refuse(told, await register(seller('lindqvist'), new Date(now.getTime() - 60 * HOUR), tarn(founded, now)));
  await endProtectionNextWeek(workspaceId, taken.id, now);
  await askForLonger(workspaceId, told);
  await letOneRunOut(workspaceId, told);
}

function sellerOf({ sellers }: Founded, key: string): PartnerViewer {
  const [first] = sellers.get(key) ?? [];
  if (!first) throw new Error(`The sample has no seller at ${key}.`);
  return first;
}

/** When it must have been sent for its decision to be due in so many hours. */
function dueIn(now: Date, hours: number): Date {
  const due = now.getTime() + hours * HOUR;
  let sent = new Date(now);
  while (addWorkingHours(sent, 48).getTime() > due) sent = new Date(sent.getTime() - HOUR / 6);
  return sent;
}

function as<Value>(
  viewer: PartnerViewer | VendorViewer,
  at: Date,
  work: (context: Context) => Promise<Value>,
): Promise<Value> {
  return asViewer(viewer, 'write', (tx) => work(contextFor(viewer, tx, at)));
}

function register(seller: PartnerViewer, at: Date, request: Parameters<typeof submitRegistration>[1]) {
  return as(seller, at, (context) => submitRegistration.within(context, request));
}

type Submitted = Awaited<ReturnType<typeof register>>;

function askBack({ manager, now }: Told, { id, version }: Submitted) {
  const question = 'Is the second site bought by the same company?';
  const at = new Date(now.getTime() - (30 * HOUR) / 6);
  return as(manager, at, (context) => returnRegistration.within(context, { registrationId: id, version, question }));
}

function approve({ manager, now }: Told, { id, version }: Submitted) {
  return as(manager, new Date(now.getTime() - HOUR), (context) =>
    approveRegistration.within(context, { registrationId: id, version }),
  );
}

function refuse({ manager, now }: Told, { id, version }: Submitted) {
  const decision = { registrationId: id, version, reason: 'no_presales_work' as const };
  return as(manager, new Date(now.getTime() - 50 * HOUR), (context) => rejectRegistration.within(context, decision));
}

/** The partner's open deal in plant analytics whose protection ends next: it has been at work there for a while. */
function openDealOf(workspaceId: string, { founded, now }: Told, key: string): Promise<Taken> {
  const { partnerId } = sellerOf(founded, key);
  const process = founded.processes.get('it')?.processId ?? '';
  return asViewer(systemViewer(workspaceId), 'read', async (tx) => {
    const { id, account } = await tx.opportunity.findFirstOrThrow({
      where: { partnerId, processId: process, stageKind: 'open', protectedUntil: { gt: inAWeek(now) } },
      orderBy: { protectedUntil: 'asc' },
      include: { account: true },
    });
    return { id, company: account.name, domain: account.domain ?? '', country: account.country ?? 'DE' };
  });
}

/** A representative whose next protection ends soon, and who is still at it. */
async function askForLonger(workspaceId: string, { founded, now }: Told): Promise<void> {
  const seller = sellerOf(founded, 'farrow');
  const { id: registrationId, version } = await asViewer(systemViewer(workspaceId), 'read', (tx) =>
    tx.dealRegistration.findFirstOrThrow({
      where: { partnerId: seller.partnerId, status: 'approved', opportunity: { stageKind: 'open' } },
      orderBy: { protectedUntil: 'asc' },
    }),
  );
  const reason =
    'They ran the sensors on one line for six weeks. The budget for the other lines is decided in January.';
  await as(seller, new Date(now.getTime() - 20 * HOUR), (context) =>
    askExtension.within(context, { registrationId, version, days: 45, reason }),
  );
}

/** The same representative's latest one has run out yesterday: the deal is open still, and free for others. */
async function letOneRunOut(workspaceId: string, { founded, now }: Told): Promise<void> {
  const { partnerId } = sellerOf(founded, 'farrow');
  const system = systemViewer(workspaceId);
  const yesterday = new Date(now.getTime() - 24 * HOUR);
  await asViewer(system, 'write', async (tx) => {
    const context = contextFor(system, tx, yesterday);
    const last = await tx.dealRegistration.findFirstOrThrow({
      where: { partnerId, status: 'approved', opportunity: { stageKind: 'open' } },
      orderBy: { protectedUntil: 'desc' },
    });
    const { id, number, company } = last;
    await tx.dealRegistration.update({ where: { id }, data: { protectedUntil: yesterday } });
    await endProtection(context, last, { status: 'expired', endReason: EXPIRY_WORDS.time });
    await context.record(registrationExpired, { id, partnerId }, { number, company, reason: 'time' });
  });
}

async function endProtectionNextWeek(workspaceId: string, id: string, now: Date): Promise<void> {
  const protectedUntil = inAWeek(now);
  await asViewer(systemViewer(workspaceId), 'write', async (tx) => {
    await tx.opportunity.update({ where: { id }, data: { protectedUntil } });
    await tx.dealRegistration.updateMany({ where: { opportunityId: id }, data: { protectedUntil } });
  });
}

function inAWeek(now: Date): Date {
  return new Date(now.getTime() + 7 * 24 * HOUR);
}
