import { newId } from '@/lib/core/ids';
import { aNextVersionOf, aProcessFile, aStage, aWholeStage } from '../../factories/designs';
import { aDraftOf, aProcessOf } from '../../factories/process';
import { aDraftThatAsks, aFieldCriterion, tried } from '../../factories/replays';
import type { Fixture, Fixtures, World } from './fixture';

async function published(world: World) {
  const { processId } = await aProcessOf(world);
  return { processId };
}

async function draft(world: World) {
  const { processId, version } = await aDraftOf(world);
  return { processId, version };
}

async function draftWithGate(world: World) {
  const { processId } = await aDraftThatAsks(world, [aFieldCriterion('budget')]);
  return { processId };
}

async function replay(world: World) {
  const { processId } = await draftWithGate(world);
  const { id: replayId } = await tried(world, processId);
  return { processId, replayId };
}

async function olderVersion(world: World) {
  const { processId } = await published(world);
  await aNextVersionOf(world, processId, [aStage('first')]);
  return { processId, number: 1 };
}

const ofDraft = (rest: object): Fixture => ({
  names: 'workspace',
  input: async (world) => ({ ...(await draft(world)), ...rest }),
});

export const process: Fixtures = {
  'process.list': { names: 'own', input: () => ({}) },
  'process.get': { names: 'workspace', input: published },
  'process.get_draft': {
    names: 'workspace',
    input: async (world) => ({ processId: (await draft(world)).processId }),
  },
  'process.watch_draft': {
    names: 'workspace',
    input: async (world) => ({ processId: (await draft(world)).processId }),
  },
  'process.list_versions': { names: 'workspace', input: published },
  'process.condition_choices': { names: 'workspace', input: published },
  'process.start_replay': { names: 'workspace', input: draftWithGate },
  'process.get_replay': { names: 'workspace', input: draftWithGate },
  'process.list_stops': { names: 'workspace', input: replay },
  'process.export_stops': { names: 'workspace', input: replay },
  'process.create': { names: 'own', input: () => ({ name: `Process ${newId()}`, template: 'blank' }) },
  'process.update': {
    names: 'workspace',
    input: async (world) => ({ ...(await published(world)), version: 1, description: 'For valves.' }),
  },
  'process.create_variant': {
    names: 'workspace',
    input: async (world) => ({ parentId: (await published(world)).processId, name: `Variant ${newId()}` }),
  },
  'process.follow': {
    names: 'workspace',
    input: async (world) => ({
      ...(await published(world)),
      version: 1,
      parentId: (await published(world)).processId,
    }),
  },
  'process.open_draft': { names: 'workspace', input: published },
  'process.save_stage': ofDraft({ stageKey: 'prospect', changes: { targetDays: 5 } }),
  'process.add_stage': ofDraft({ name: 'Trial', kind: 'open', after: 'prospect' }),
  'process.move_stage': ofDraft({ stageKey: 'prospect', place: 1 }),
  'process.remove_stage': ofDraft({ stageKey: 'prospect' }),
  'process.restore_stage': ofDraft({ stage: aWholeStage('trial'), place: 1 }),
  'process.discard_draft': ofDraft({}),
  'process.publish': ofDraft({ notes: 'Shorter.' }),
  'process.compare_versions': {
    names: 'workspace',
    input: async (world) => ({ ...(await published(world)), from: 1, to: 1 }),
  },
  'process.retire_version': { names: 'workspace', input: olderVersion },
  'process.bring_back_version': { names: 'workspace', input: olderVersion },
  'process.export': { names: 'workspace', input: published },
  'process.preview_file': { names: 'own', input: () => ({ file: aProcessFile('Pumps') }) },
  'process.import': { names: 'own', input: () => ({ file: aProcessFile('Pumps'), name: `Process ${newId()}` }) },
  'process.guide': { names: 'workspace', input: published },
  'process.list_unread': { names: 'own', input: () => ({}) },
  'process.list_readers': { names: 'workspace', input: published },
  'process.acknowledge': { names: 'workspace', input: async (world) => ({ ...(await published(world)), number: 1 }) },
  'process.lint': {
    names: 'workspace',
    input: async (world) => ({ processId: (await draft(world)).processId }),
  },
  'process.review': { names: 'workspace', input: published },
  'process.forget_term': {
    names: 'workspace',
    input: async (world) => ({ ...(await published(world)), term: 'SOW' }),
  },
  'process.explain_term': {
    names: 'workspace',
    input: async (world) => ({ ...(await published(world)), term: 'SOW', meaning: 'What will be done.' }),
  },
};
