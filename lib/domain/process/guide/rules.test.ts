import { expect, test } from 'vitest';
import { TEMPLATES } from '@/lib/domain/process/templates';
import type { Activity } from '@/lib/domain/process/activities/vocabulary';
import type { Change } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { changesFor, guideStage } from './rules';

const [first] = TEMPLATES.it_channel.stages.map((design, position) => ({ ...design, id: design.key, position }));
const doing = (key: string, performer: Activity['performer']): Activity => ({
  ...{ key, title: key, performer, how: '', links: [], required: false, dueDays: null },
});

test('a guide says what holds in a stage, and what the role does there before what others do', () => {
  const stage: StageView = { ...first!, activities: [doing('Review', 'presales'), doing('Call', 'partner_seller')] };
  const guide = guideStage(stage, 'partner_seller');

  expect(guide).toMatchObject({ name: 'Prospect', isMine: true, targetDays: 10 });
  expect(guide.toLeave.map(({ label }) => label)).toEqual(['Contact known', 'Next step written', 'First talk agreed']);
  expect(guide.activities.map(({ title, isMine }) => [title, isMine])).toEqual([
    ['Call', true],
    ['Review', false],
  ]);
  expect(guideStage(stage, 'presales').isMine).toBe(false);
});

test('a partner hears what changed in its work, not how the vendor counts', () => {
  const change = (part: Change['part']) => ({ part }) as Change;
  const changes = (['name', 'probability', 'criteria', 'forecastCategory', 'timers'] as const).map(change);

  expect(changesFor(changes, 'partner_seller').map(({ part }) => part)).toEqual(['name', 'criteria']);
  expect(changesFor(changes, 'channel_manager')).toHaveLength(5);
});
