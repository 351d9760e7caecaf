import { expect, test } from 'vitest';
import { openDraft } from '@/lib/domain/process/draft/service';
import { saveStage } from '@/lib/domain/process/draft/stage-service';
import { lintProcess } from '@/lib/domain/process/lint/queries';
import { explainTerm, forgetTerm } from '@/lib/domain/process/glossary/service';
import { reviewProcess } from '@/lib/domain/process/lint/service';
import { createPublishedProcess } from '@/lib/domain/process/publish';
import { checklist, field } from '@/lib/domain/process/templates/build';
import { aDesignedProcessOf, aStage } from '../../factories/designs';
import { aHistoryOf } from '../../factories/history';
import { aProcessOf } from '../../factories/process';
import { aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

const THREE = [
  aStage('lead', { criteria: [field('contactName', 'Contact known')] }),
  aStage('trial', { criteria: [checklist('tried', 'They tried it', 'Who did.')] }),
  aStage('offer'),
];

/** Days ago, as an instant. */
function ago(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString();
}

async function aLintedProcess() {
  const vendor = await aVendor('vendor_admin');
  const partner = await aPartnerOf(vendor);
  return { vendor, partner, process: await aDesignedProcessOf(vendor, THREE) };
}

test('history is told by stage: how deals ended, how long they stayed, which stages they passed by', async () => {
  const { vendor, partner, process } = await aLintedProcess();
  await aHistoryOf(partner, process, [
    ['lead', ago(40)],
    ['trial', ago(30)],
    ['offer', ago(26)],
    ['won', ago(20)],
  ]);
  await aHistoryOf(partner, process, [
    ['lead', ago(40)],
    ['offer', ago(20)],
    ['lost', ago(10)],
  ]);
  await aHistoryOf(partner, process, [
    ['lead', ago(50)],
    ['lost', ago(44)],
  ]);
  await aHistoryOf(partner, process, [['lead', ago(3)]]);
  await aHistoryOf(partner, process, [
    ['lead', ago(900)],
    ['won', ago(800)],
  ]);

  const { evidence } = await lintProcess(vendor, { processId: process.processId });
  expect(evidence.stages.lead).toMatchObject({ closed: 3, won: 1, left: 3, lostHere: 1, beyond: 2, skipped: 0 });
  expect(evidence.stages.lead?.quartiles?.[1]).toBeCloseTo(10, 5);
  expect(evidence.stages.lead?.wonP80).toBeCloseTo(10, 5);
  expect(evidence.stages.trial).toMatchObject({ closed: 1, won: 1, left: 1, beyond: 2, skipped: 1 });
  expect(evidence.stages.offer).toMatchObject({ closed: 2, won: 1, left: 2, lostHere: 1, beyond: 1, skipped: 0 });
  expect(evidence.gates).toEqual({
    'lead/contact_name': { passed: 2, refused: 0 },
    'trial/tried': { passed: 1, refused: 0 },
  });
  expect(evidence.lost).toEqual({ deals: 2, withoutReason: 2 });
  expect(evidence.people).toEqual({ vendor_admin: 1, partner_seller: 1 });
});

test('a field counts as known when it was filled before the deal went on, in deals whose fields were recorded', async () => {
  const { vendor, partner, process } = await aLintedProcess();
  const { workspaceId, partnerId } = partner;
  const early = await aHistoryOf(partner, process, [
    ['lead', ago(40)],
    ['trial', ago(30)],
  ]);
  const late = await aHistoryOf(partner, process, [
    ['lead', ago(40)],
    ['trial', ago(30)],
  ]);
  await aHistoryOf(partner, process, [
    ['lead', ago(40)],
    ['trial', ago(30)],
  ]);
  const change = (opportunityId: string, name: string, days: number, value: string | null = 'x') => ({
    ...{ workspaceId, partnerId, opportunityId, field: name, value, at: new Date(ago(days)) },
  });
  await inWorkspace(workspaceId, ({ tx }) =>
    tx.fieldChange.createMany({
      data: [
        change(early, 'budget', 35),
        change(early, 'problem', 35),
        change(late, 'problem', 35),
        change(late, 'budget', 25),
        change(late, 'nextStep', 35, null),
      ],
    }),
  );

  const { evidence } = await lintProcess(vendor, { processId: process.processId });
  expect(evidence.stages.lead).toMatchObject({ recorded: 2, known: { budget: 1, problem: 2 } });
});

test('deals that a criterion refused count once, however often they tried', async () => {
  const { vendor, partner, process } = await aLintedProcess();
  const { workspaceId, partnerId } = partner;
  const opportunityId = await aHistoryOf(partner, process, [
    ['lead', ago(40)],
    ['trial', ago(30)],
  ]);
  const refusal = {
    ...{ workspaceId, partnerId, opportunityId, processId: process.processId, processVersionId: process.versionId },
    ...{ fromKey: 'lead', toKey: 'trial', byName: 'Jonas Weber' },
    missing: [{ stageKey: 'lead', criterionKey: 'contact_name', label: 'Contact known' }],
  };
  await inWorkspace(workspaceId, ({ tx }) =>
    tx.gateRefusal.createMany({ data: [33, 32].map((days) => ({ ...refusal, at: new Date(ago(days)) })) }),
  );

  const { evidence } = await lintProcess(vendor, { processId: process.processId });
  expect(evidence.gates['lead/contact_name']).toEqual({ passed: 1, refused: 1 });
});

test('saying that a process was reviewed is kept, and ends the reminder', async () => {
  const vendor = await aVendor('vendor_admin');
  const { processId } = await inWorkspace(
    vendor.workspaceId,
    (context) => createPublishedProcess(context, { name: 'Valves', template: 'it_channel' }),
    new Date(ago(181)),
  );
  const studio = await openDraft(vendor, { processId });
  expect(studio.findings.map(({ rule }) => rule)).toContain('not_reviewed');

  const reviewed = await reviewProcess(vendor, { processId });
  expect(reviewed.findings.map(({ rule }) => rule)).not.toContain('not_reviewed');
});

test('a term that is explained is no longer jargon, and explaining it again replaces the meaning', async () => {
  const vendor = await aVendor('vendor_admin');
  const { processId } = await aProcessOf(vendor);
  const { draft } = await openDraft(vendor, { processId });
  const changes = { definition: 'The SOW is agreed.' };
  const saved = await saveStage(vendor, { processId, version: draft?.version ?? 0, stageKey: 'proposal', changes });
  expect(saved.findings).toContainEqual(expect.objectContaining({ rule: 'jargon', stageKey: 'proposal' }));

  await explainTerm(vendor, { processId, term: 'sow', meaning: 'What will be done.' });
  const fresh = await explainTerm(vendor, { processId, term: 'SOW', meaning: 'Statement of work.' });
  expect(fresh.findings.map(({ rule }) => rule)).not.toContain('jargon');
  const row = await inWorkspace(vendor.workspaceId, ({ tx }) =>
    tx.process.findUniqueOrThrow({ where: { id: processId } }),
  );
  expect(row.glossary).toEqual([{ term: 'SOW', meaning: 'Statement of work.' }]);

  const without = await forgetTerm(vendor, { processId, term: 'sow' });
  expect(without.glossary).toEqual([]);
  expect(without.findings.map(({ rule }) => rule)).toContain('jargon');
});

test('complexity is told beside the versions before and the other processes', async () => {
  const vendor = await aVendor('vendor_admin');
  const { processId } = await aProcessOf(vendor, { name: 'IT' });
  await aProcessOf(vendor, { name: 'Blank', template: 'blank' });
  await openDraft(vendor, { processId });

  const { complexity, comparison } = await lintProcess(vendor, { processId });
  expect(comparison.versions).toEqual([{ processId, name: 'IT', number: 1, score: complexity.score }]);
  expect(comparison.others).toMatchObject([{ name: 'Blank', number: 1, score: 0 }]);
});
