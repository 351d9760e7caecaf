import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '@/lib/core/errors';
import { adoptDeals } from '@/lib/domain/opportunities/adoption/adopt';
import { restoreDeals } from '@/lib/domain/opportunities/adoption/restore';
import { startAdoption, undoAdoption } from '@/lib/domain/opportunities/adoption/service';
import { askApproval, decideApproval } from '@/lib/domain/opportunities/approvals/service';
import {
  meetCriterion,
  moveOpportunity,
  overrideGate,
  updateOpportunity,
} from '@/lib/domain/opportunities/deal/service';
import { attachDocument, removeDocument } from '@/lib/domain/opportunities/documents/service';
import { disprove, prove } from '@/lib/domain/opportunities/proofs';
import { awardCertificate } from '@/lib/domain/partners/certificates/service';
import { recordKey, REGISTRATION_APPROVED } from '@/lib/domain/process/criteria/rules/facts';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import type { Viewer } from '@/lib/platform/viewer';
import { aDesignedProcessOf, aNextVersionOf, aStage, LOST, WON } from '../factories/designs';
import { aDealOf } from '../factories/opportunities';
import { aPartnerOf, aVendor, inWorkspace } from '../factories/workspace';

const ask = (key: string, part: object) => ({ key, label: key, hint: '', ...part }) as Criterion;
const BUDGET = ask('budget', { kind: 'field', field: 'budget', predicate: 'at_least', operand: '1000' });
const TALKED = ask('talked', { kind: 'checklist', evidence: 'note' });
const LENS = ask('lens', { kind: 'certification', certification: 'Lens Predict' });
const OFFER = ask('offer', { kind: 'document' });
const AGREED = ask('agreed', { kind: 'approval', role: 'channel_manager' });
const REGISTERED = ask('registered', { kind: 'registration' });
const QUOTED = ask('quoted', { kind: 'record', record: 'quote', state: 'accepted' });
const SURVEYED = ask('surveyed', { kind: 'field', field: 'surveyDate', predicate: 'filled', operand: '' });

const ENDS = [WON, { ...LOST, transitions: { ...LOST.transitions, reopenBy: ['channel_manager'] as const } }];
const SECOND = aStage('second', { entryCriteria: [LENS], criteria: [OFFER, AGREED] });
const THIRD = aStage('third', { criteria: [REGISTERED, QUOTED] });
const OLD = [aStage('first', { criteria: [BUDGET, TALKED] }), SECOND, THIRD];
const NEW = [aStage('first', { criteria: [BUDGET, TALKED, SURVEYED] }), SECOND, THIRD];

/** What each way forward asks for, written down once more and by hand: from a stage to the next. */
const STEPS = {
  old: [
    ['first/budget', 'first/talked', 'second/lens'],
    ['second/offer', 'second/agreed'],
    ['third/registered', 'third/quoted'],
  ],
  new: [
    ['first/budget', 'first/talked', 'first/surveyed', 'second/lens'],
    ['second/offer', 'second/agreed'],
    ['third/registered', 'third/quoted'],
  ],
} as const;
const PATH = ['first', 'second', 'third', 'won'];

type Version = keyof typeof STEPS;

async function aWorld() {
  const admin = await aVendor('vendor_admin');
  const manager = await aVendor('channel_manager', admin.workspaceId);
  const seller = await aPartnerOf(admin);
  const { processId } = await aDesignedProcessOf(admin, OLD, ENDS);
  const { id } = await aDealOf(seller, { processId, ownerId: seller.userId });
  const key: Viewer = {
    ...{ kind: 'apiKey', workspaceId: admin.workspaceId, keyId: admin.userId, name: 'ERP' },
    scopes: ['opportunity:write'],
  };
  return { admin, manager, seller, key, processId, id, held: new Set<string>(), adoptions: [] as Array<string> };
}
type World = Awaited<ReturnType<typeof aWorld>>;

function dealOf({ admin, id }: World) {
  return inWorkspace(admin.workspaceId, ({ tx }) =>
    tx.opportunity.findUniqueOrThrow({ where: { id }, include: { processVersion: true } }),
  );
}

function overridesOf({ admin, id }: World) {
  return inWorkspace(admin.workspaceId, ({ tx }) =>
    tx.gateOverride.findMany({ where: { opportunityId: id }, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
  );
}

/** What is missing on the way, by the list above and by what the test itself has done to the deal. */
function lacking({ held }: World, version: Version, from: string, to: string): ReadonlyArray<string> {
  const [start, end] = [PATH.indexOf(from), PATH.indexOf(to)];
  if (end <= start) return [];
  return STEPS[version].slice(start, end).flatMap((step) => step.filter((one) => !held.has(one)));
}

/** Whatever is refused here is refused for a reason that is known, and said. */
async function tried<Value>(work: Promise<Value>): Promise<Value | AppError> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && error.reason !== 'unexpected') return error;
    throw error;
  }
}

const WHERE: Readonly<Record<string, string>> = {
  ...{ budget: 'first', talked: 'first', surveyed: 'first' },
  ...{ lens: 'second', offer: 'second', agreed: 'second', registered: 'third', quoted: 'third' },
};

type Doing = (world: World) => Promise<unknown>;

/** Makes a criterion hold, or not, by the door that is made for it; what is not open for it leaves everything as it was. */
const MEANS: Readonly<Record<string, (world: World, to: boolean) => Promise<unknown>>> = {
  budget: async ({ seller, id }, to) =>
    updateOpportunity(seller, {
      ...{ opportunityId: id, version: (await versionOf(seller, id)) ?? 0 },
      fields: { budget: to ? '5,000' : '500' },
    }),
  surveyed: async ({ seller, id }, to) =>
    updateOpportunity(seller, {
      ...{ opportunityId: id, version: (await versionOf(seller, id)) ?? 0 },
      fields: { surveyDate: to ? '2026-05-04' : null },
    }),
  talked: ({ seller, id }, met) =>
    meetCriterion(seller, {
      ...{ opportunityId: id, stageKey: 'first', criterionKey: 'talked', met },
      note: met ? 'On the phone.' : null,
    }),
  lens: async ({ manager, seller: { partnerId, userId: holderId } }, to) =>
    awardCertificate(manager, {
      ...{ partnerId, holderId, name: 'Lens Predict', awardedOn: '2019-01-01' },
      expiresOn: to ? '2999-12-31' : '2020-12-31',
    }),
  offer: async ({ seller, id }, to) => {
    const content = Buffer.from('An offer').toString('base64');
    if (to)
      return attachDocument(seller, {
        ...{ opportunityId: id, stageKey: 'second', criterionKey: 'offer', fileName: 'Offer.pdf', content },
      });
    const documents = await inWorkspace(seller.workspaceId, ({ tx }) =>
      tx.document.findMany({ where: { opportunityId: id, removedAt: null } }),
    );
    for (const document of documents) await removeDocument(seller, { documentId: document.id });
    return null;
  },
  agreed: async ({ seller, manager, id }, to) => {
    const place = { opportunityId: id, stageKey: 'second', criterionKey: 'agreed' };
    const { id: approvalId } = await askApproval(seller, place);
    return decideApproval(manager, {
      approvalId,
      ...(to ? { verdict: 'approved' } : { verdict: 'declined', answer: 'Ten per cent at most.' }),
    });
  },
  registered: ({ seller, id }, to) => shown(seller, id, REGISTRATION_APPROVED, to),
  quoted: ({ seller, id }, to) => shown(seller, id, recordKey('quote', 'accepted'), to),
};

function shown({ workspaceId, partnerId }: World['seller'], id: string, key: string, to: boolean) {
  return inWorkspace(workspaceId, (ctx) => (to ? prove : disprove)(ctx, { id, partnerId }, key));
}

function versionOf({ workspaceId }: { workspaceId: string }, id: string): Promise<number | undefined> {
  return inWorkspace(workspaceId, async ({ tx }) => (await tx.opportunity.findUnique({ where: { id } }))?.version);
}

function making(key: string, to: boolean): Doing {
  return async (world) => {
    const outcome = await tried(MEANS[key]!(world, to));
    if (outcome instanceof AppError) return;
    const name = `${WHERE[key]}/${key}`;
    if (to) world.held.add(name);
    else world.held.delete(name);
  };
}

type Door = 'seller' | 'manager' | 'key';

function moving(door: Door, to: string): Doing {
  return (world) => crossing(world, to, (input) => moveOpportunity(world[door], { ...input, ...SAYING }), false);
}

function overriding(door: Door, to: string): Doing {
  return (world) =>
    crossing(world, to, (input) => overrideGate(world[door], { ...input, overrideReason: 'Signed on paper.' }), true);
}

const SAYING = { reason: 'They asked for it.', lostReason: LOST.lostReasons[0] };

type Move = { opportunityId: string; toStageKey: string; version: number };

async function crossing(
  world: World,
  to: string,
  move: (input: Move) => Promise<unknown>,
  isOverride: boolean,
): Promise<void> {
  const before = await dealOf(world);
  const overrides = await overridesOf(world);
  const version = before.processVersion.number === 1 ? 'old' : 'new';
  const isAhead = before.stageKind === 'open' && PATH.indexOf(to) > PATH.indexOf(before.stageKey);
  const missing = isAhead ? lacking(world, version, before.stageKey, to) : [];

  const outcome = await tried(move({ opportunityId: world.id, toStageKey: to, version: before.version }));
  const after = await dealOf(world);
  const written = (await overridesOf(world)).slice(overrides.length);
  if (after.stageKey !== before.stageKey) expect(after.stageKey).toBe(to);

  if (outcome instanceof AppError) {
    expect([after.stageKey, after.version, written]).toEqual([before.stageKey, before.version, []]);
    if (outcome.reason === 'opportunity.criteria_missing') expect(namesOf(outcome.details)).toEqual(missing.toSorted());
    return;
  }
  if (after.stageKey === before.stageKey) expect(written).toEqual([]);
  else if (isOverride) {
    expect(missing).not.toEqual([]);
    expect(written).toMatchObject([{ reason: 'Signed on paper.', fromKey: before.stageKey, toKey: to }]);
    expect(overriddenIn(written[0])).toEqual(missing.toSorted());
  } else {
    expect(missing).toEqual([]);
    expect(written).toEqual([]);
  }
}

function namesOf(details: unknown): ReadonlyArray<string> {
  const { missing } = details as { missing: ReadonlyArray<{ stageKey: string; criterion: { key: string } }> };
  return missing.map(({ stageKey, criterion }) => `${stageKey}/${criterion.key}`).toSorted();
}

function overriddenIn(row: { missing: unknown } | undefined): ReadonlyArray<string> {
  const missing = row?.missing as ReadonlyArray<{ stageKey: string; criterionKey: string }>;
  return missing.map(({ stageKey, criterionKey }) => `${stageKey}/${criterionKey}`).toSorted();
}

const NEXT_VERSION: Doing = async (world) => {
  const { admin, processId } = world;
  const count = await inWorkspace(admin.workspaceId, ({ tx }) => tx.processVersion.count({ where: { processId } }));
  if (count === 1) await aNextVersionOf(admin, processId, NEW);

  const before = await dealOf(world);
  const overrides = await overridesOf(world);
  const started = await tried(startAdoption(admin, { processId, toNumber: 2, plan: {} }));
  if (started instanceof AppError) return;
  world.adoptions.push(started.id);
  await adoptDeals({ workspaceId: admin.workspaceId, adoptionId: started.id });

  const after = await dealOf(world);
  const written = (await overridesOf(world)).slice(overrides.length);
  if (after.processVersionId === before.processVersionId) {
    expect(written).toEqual([]);
    return;
  }
  const missing = lacking(world, 'new', 'first', after.stageKey);
  expect(written.map(overriddenIn)).toEqual(missing.length > 0 ? [missing.toSorted()] : []);
};

const ROLLBACK: Doing = async (world) => {
  const adoptionId = world.adoptions.at(-1);
  if (adoptionId === undefined) return;
  const undone = await tried(undoAdoption(world.admin, { adoptionId }));
  if (!(undone instanceof AppError)) await restoreDeals({ workspaceId: world.admin.workspaceId, adoptionId });
};

const anywhere = fc.constantFrom('first', 'second', 'third', 'won', 'lost');
const door = fc.constantFrom<Door>('seller', 'manager', 'key');
const doing = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.keys(MEANS)), fc.constantFrom(true, true, true, false))
      .map(([key, to]) => ({ name: `${to ? '' : 'not '}${key}`, run: making(key, to) })),
  },
  {
    weight: 7,
    arbitrary: fc.tuple(door, anywhere).map(([who, to]) => ({ name: `${who} moves to ${to}`, run: moving(who, to) })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(door, anywhere)
      .map(([who, to]) => ({ name: `${who} overrides to ${to}`, run: overriding(who, to) })),
  },
  { weight: 1, arbitrary: fc.constant({ name: 'the next version is adopted', run: NEXT_VERSION }) },
  { weight: 1, arbitrary: fc.constant({ name: 'and rolled back', run: ROLLBACK }) },
);

test(
  'no sequence of operations, through whichever door, takes a deal past a gate that it does not meet and nobody let it pass',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { minLength: 20, maxLength: 45, size: 'max' }), async (doings) => {
        const world = await aWorld();
        for (const { run } of doings) await run(world);
      }),
      { numRuns: 40 },
    );
  },
);
