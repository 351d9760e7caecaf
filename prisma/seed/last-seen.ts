import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { PARTNERS, VENDOR_PEOPLE } from './cast';

const HOUR = 3_600_000;

/** Hours since somebody signed in, one person after the other. */
const USUAL = [1, 4, 20, 27, 46, 3, 71];
/** Of the partner that slips: it is not only its deals that become fewer. */
const FADING = [12 * 24 + 5, 19 * 24 + 2];

/** Without it everybody but the one who looks around would never have been here. */
export async function leaveTracks(workspaceId: string, now: Date): Promise<void> {
  const people = [
    ...VENDOR_PEOPLE.map(({ email }, at) => ({ email, hours: hoursAt(USUAL, at) })),
    ...PARTNERS.flatMap(({ people: own, fadingSince }, place) =>
      own.map(({ email }, at) => ({
        email,
        hours: fadingSince === null ? hoursAt(USUAL, place + at) : hoursAt(FADING, at),
      })),
    ),
  ];

  await asViewer(systemViewer(workspaceId), 'write', async (tx) => {
    for (const { email, hours } of people) {
      await tx.user.updateMany({ where: { email }, data: { lastSignInAt: new Date(now.getTime() - hours * HOUR) } });
    }
  });
}

function hoursAt(hours: ReadonlyArray<number>, at: number): number {
  return hours[at % hours.length] ?? 0;
}
