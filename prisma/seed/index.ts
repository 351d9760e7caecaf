import { newId } from '@/lib/core/ids';
import { SAMPLE_PASSWORD } from '@/lib/domain/workspace/sample';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { awaitEvents } from '@/lib/platform/record';
import { systemViewer, type VendorViewer } from '@/lib/platform/viewer';
import { subscribers } from '@/lib/wiring/subscribers';
import { PARTNERS, VENDOR_PEOPLE } from './cast';
import { writeHistory } from './history';
import { drawJourneys } from './journeys';
import { leaveTracks } from './last-seen';
import { writeLeads } from './leads';
import { leaveLooseEnds } from './loose-ends';
import { writePastRegistrations } from './past-registrations';
import { writePlays } from './plays';
import { writeRefusals } from './refusals';
import { HISTORY_DAYS } from './statistics';
import { writeTasks } from './tasks';
import { letTimePass } from './time-passes';
import { foundWorkspace, type Founded } from './workspace';

export const samplePassword = SAMPLE_PASSWORD;

const ROLE_WORDS = {
  vendor_admin: 'Channel operations',
  channel_manager: 'Channel manager',
  executive: 'Executive',
  presales: 'Vendor pre-sales',
  partner_admin: 'Partner admin',
  partner_seller: 'Partner seller',
} as const;

const FACES = ['Tomas Reyes', 'Ingrid Sommer', 'Claire Aubert', 'Jonas Weber', 'Markus Hoff', 'Anders Lund'];

/** Who to sign in as to see the product from each side. */
export const sampleSignIns = [
  ...VENDOR_PEOPLE.map((person) => ({ ...person, at: 'Halden Controls' })),
  ...partnerPeople(),
]
  .filter(({ name }) => FACES.includes(name))
  .map(({ name, email, role, at }) => ({ name, email, role: `${ROLE_WORDS[role]}, ${at}` }));

function partnerPeople() {
  return PARTNERS.flatMap(({ name: at, people }) => people.map((person) => ({ ...person, at })));
}

const MANAGERS = VENDOR_PEOPLE.filter(({ role }) => role === 'channel_manager').map(({ name }) => name);

function managerOf(workspaceId: string, { vendor }: Founded): VendorViewer {
  const name = 'Ingrid Sommer';
  return {
    kind: 'vendor',
    workspaceId,
    userId: vendor.get(name) ?? '',
    sessionId: null,
    name,
    role: 'channel_manager',
  };
}

const DAY = 86_400_000;

/** The sample workspace: Halden Controls, its partners, and eighteen months that end today. */
type Sample = { workspaceId: string; signIns: typeof sampleSignIns; password: string };

export async function seedSample(now = new Date()): Promise<Sample> {
  const workspaceId = newId();
  const system = systemViewer(workspaceId);
  // Nobody is told of what happened long ago.
  awaitEvents(new Set());

  const founding = new Date(now.getTime() - (HISTORY_DAYS + 5) * DAY);
  const founded = await asViewer(system, 'write', (tx) =>
    foundWorkspace(contextFor(system, tx, founding), { password: samplePassword, today: now }),
  );
  await writeHistory(workspaceId, founded, now);
  await writeRefusals(workspaceId, founded);
  await writeTasks(workspaceId, founded, now);
  await writePastRegistrations(workspaceId, { founded, managers: MANAGERS });
  await letTimePass(workspaceId, now);
  await writePlays(workspaceId, founded, now);
  await drawJourneys(workspaceId, founded, now);
  await writeLeads(workspaceId, founded, now);

  awaitEvents(new Set(subscribers.map(({ event }) => event)));
  await leaveLooseEnds(workspaceId, { founded, now, manager: managerOf(workspaceId, founded) });
  await leaveTracks(workspaceId, now);
  return { workspaceId, signIns: sampleSignIns, password: samplePassword };
}
