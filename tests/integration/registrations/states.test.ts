import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '@/lib/core/errors';
import * as decisions from '@/lib/domain/registrations/decisions/service';
import { attachFile } from '@/lib/domain/registrations/evidence/service';
import { cancelRegistration } from '@/lib/domain/registrations/protection/service';
import { watchProtections } from '@/lib/domain/registrations/protection/watch';
import { findRegistration } from '@/lib/domain/registrations/queries';
import * as requests from '@/lib/domain/registrations/requests/service';
import { answerQuestion, withdrawRegistration } from '@/lib/domain/registrations/service';
import type { RegistrationView } from '@/lib/domain/registrations/views/schema';
import { NEXT_STATUSES } from '@/lib/domain/registrations/vocabulary';
import type { PartnerViewer, VendorViewer } from '@/lib/platform/viewer';
import { aProcessOf } from '../../factories/process';
import { aRegistrationOf } from '../../factories/registrations';
import { aPartnerOf, aProductOf, aVendor, inWorkspace } from '../../factories/workspace';

type World = { manager: VendorViewer; admin: VendorViewer; seller: PartnerViewer };
type Act = (view: RegistrationView, world: World) => Promise<unknown>;

const seen = ({ id: registrationId, version }: RegistrationView) => ({ registrationId, version });

/** Something of what was asked; an id of nothing where nothing was. */
function asked({ requests: [newest] }: RegistrationView) {
  return { requestId: newest?.id ?? '00000000-0000-7000-8000-000000000000', version: newest?.version ?? 1 };
}

const A_FILE = { fileName: 'Notes.txt', contentType: 'text/plain', content: Buffer.from('We met.').toString('base64') };

/** Every door through which a registration changes, by whoever may open it. */
const ACTS: Record<string, Act> = {
  approve: (view, { manager }) => decisions.approveRegistration(manager, seen(view)),
  reject: (view, { manager }) => decisions.rejectRegistration(manager, { ...seen(view), reason: 'too_late' }),
  ask: (view, { manager }) => decisions.returnRegistration(manager, { ...seen(view), question: 'By when?' }),
  answer: (view, { seller }) => answerQuestion(seller, { ...seen(view), answer: 'In spring.' }),
  withdraw: (view, { seller }) => withdrawRegistration(seller, seen(view)),
  appeal: (view, { seller }) => requests.appealRejection(seller, { ...seen(view), reason: 'It is in spring.' }),
  extend: (view, { seller }) => requests.askExtension(seller, { ...seen(view), days: 30, reason: 'A pilot.' }),
  correct: async (view, { seller }) => {
    const productIds = [(await aProductOf(seller)).id];
    const another = { company: view.company, website: view.website, country: view.country, productIds };
    return requests.askCorrection(seller, { ...seen(view), ...another, reason: 'They need more.' });
  },
  attach: ({ id: registrationId }, { seller }) => attachFile(seller, { registrationId, ...A_FILE }),
  drop: (view, { seller }) => requests.dropRequest(seller, asked(view)),
  grant: (view, { admin }) => requests.decideRequest(admin, { ...asked(view), granted: true }),
  refuse: (view, { admin }) => requests.decideRequest(admin, { ...asked(view), granted: false, answer: 'No.' }),
  judgeOneself: (view, { manager }) => requests.decideRequest(manager, { ...asked(view), granted: true }),
  cancel: (view, { manager }) => cancelRegistration(manager, { ...seen(view), reason: 'no_progress' }),
  wait: (view, { manager }) => watchFor(manager, view.protectedUntil),
};

/** Until protection is over, if there is any. */
function watchFor({ workspaceId }: VendorViewer, until: string | null) {
  const end = until ? new Date(until) : new Date();
  return inWorkspace(workspaceId, (context) => watchProtections(context, null), end);
}

const wanted = [...Object.keys(ACTS), 'approve', 'reject', 'appeal', 'extend', 'grant'];

test('no door leads into a state that the one before does not allow', { timeout: 120_000 }, async () => {
  const manager = await aVendor();
  const world: World = {
    manager,
    admin: await aVendor('vendor_admin', manager.workspaceId),
    seller: await aPartnerOf(manager),
  };
  await aProcessOf(manager);
  const reached = new Set<string>();

  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...wanted), { minLength: 4, maxLength: 10 }), async (names) => {
      const { id: registrationId } = await aRegistrationOf(world.seller);
      let before = await findRegistration(manager, { registrationId });
      for (const name of names) {
        await attempt(ACTS[name]?.(before, world));
        const after = await findRegistration(manager, { registrationId });
        reached.add(after.status);
        demandLawful(before, after);
        before = after;
      }
    }),
    { numRuns: 80, seed: 20261126 },
  );
  expect([...reached].toSorted()).toEqual(Object.keys(NEXT_STATUSES).toSorted());
});

async function attempt(act: Promise<unknown> | undefined): Promise<void> {
  try {
    await act;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

function demandLawful(before: RegistrationView, after: RegistrationView): void {
  if (after.status !== before.status) expect(NEXT_STATUSES[before.status]).toContain(after.status);
  const wasApproved = ['approved', 'expired', 'cancelled'].includes(after.status);
  expect(after.opportunity !== null).toBe(wasApproved);
  expect(after.protectedUntil !== null).toBe(wasApproved);
  expect(after.ended !== null).toBe(after.status === 'expired' || after.status === 'cancelled');
  expect(after.clock.pausedAt !== null).toBe(after.status === 'returned');

  const open = after.requests.filter(({ status }) => status === 'open').map(({ kind }) => kind);
  expect(open.length).toBeLessThanOrEqual(1);
  expect(open.includes('appeal')).toBe(after.status === 'appealed');
  if (open.includes('extension')) expect(after.status).toBe('approved');
}
