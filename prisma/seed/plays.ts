import type { z } from 'zod';
import { offerPlays } from '@/lib/domain/playbooks/offering';
import type { playInput } from '@/lib/domain/playbooks/schema';
import { createPlay } from '@/lib/domain/playbooks/service';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { all, isOneOf } from './conditions';
import type { Founded } from './workspace';

/** How it was offered in the past: after so many days in one of these stages, and to how many percent it was used. */
type Past = { stages: ReadonlyArray<string>; days: number; usedOfWon: number; usedOfLost: number };
type SamplePlay = { play: z.input<typeof playInput>; past: Past };

const DAY = 86_400_000;

/**
 * Four plays and a year of their history. True of it: deals that used the reference were won clearly more often, and in
 * the others using it made no difference.
 */
export async function writePlays(workspaceId: string, { processes }: Founded, now: Date): Promise<void> {
  const system = systemViewer(workspaceId);
  const it = processes.get('it')?.processId ?? null;
  const manufacturing = processes.get('manufacturing')?.processId ?? null;
  const written = new Date(now.getTime() - 365 * DAY);

  for (const { play, past } of [reference(it), waiting(it), engineer(manufacturing), comparison()]) {
    await asViewer(system, 'write', async (tx) => {
      const { id } = await createPlay.within(contextFor(system, tx, written), play);
      const stages = [...past.stages];
      // Drawn from the deal's number, so that every sample tells the same.
      await tx.$executeRaw`
        insert into "PlayOffer" (id, "workspaceId", "partnerId", "playId", "opportunityId", "stageKey", "offeredAt", "usedAt", "usedById")
        select gen_random_uuid(), d."workspaceId", d."partnerId", ${id}::uuid, d.id, d."stageKey", d.at,
          case when d.draw < d.share then d.at end, case when d.draw < d.share then d."ownerId" end
        from (
          select distinct on (o.id) o.id, o."workspaceId", o."partnerId", o."ownerId", i."stageKey",
            i."enteredAt" + make_interval(days => ${past.days}::int) as at,
            abs(hashtext(o.number::text || ${play.name}::text)) % 100 as draw,
            case when o."stageKind" = 'won' then ${past.usedOfWon}::int else ${past.usedOfLost}::int end as share
          from "StageInterval" i join "Opportunity" o on o.id = i."opportunityId"
          where o."stageKind" <> 'open' and i."stageKey" = any(${stages}::text[]) and i."enteredAt" >= ${written}::timestamptz
            and i."leftAt" >= i."enteredAt" + make_interval(days => ${past.days}::int)
            and (${play.processId ?? null}::uuid is null or o."processId" = ${play.processId ?? null}::uuid)
          order by o.id, i.sequence
        ) d`;
    });
  }
  await asViewer(system, 'write', (tx) => offerPlays({ tx, now }, {}));
}

function reference(processId: string | null): SamplePlay {
  return {
    past: { stages: ['solution_demo'], days: 28, usedOfWon: 68, usedOfLost: 40 },
    play: {
      name: 'Bring in a reference from food and drink',
      purpose: 'Van Rossum Breweries agreed to take calls.',
      processId,
      conditions: all(isOneOf('stage', 'solution_demo'), {
        kind: 'days',
        subject: 'days_in_stage',
        operator: 'at_least',
        days: 28,
      }),
      offer: {
        act: 'Ask for the reference',
        tasks: [
          {
            title: 'Arrange a call with Van Rossum Breweries',
            how: 'Let plant people talk to plant people; stay out of the call.',
            performer: 'partner_seller',
            dueDays: 3,
          },
        ],
        questions: ['Who on your side would like to ask how it went there?'],
        content: [],
        expert: null,
      },
    },
  };
}

function waiting(processId: string | null): SamplePlay {
  return {
    past: { stages: ['proposal', 'negotiation'], days: 14, usedOfWon: 45, usedOfLost: 45 },
    play: {
      name: 'Show what a month of waiting costs',
      purpose: 'A figure of their own moves more than a discount of ours.',
      processId,
      conditions: all(
        isOneOf('stage', 'proposal', 'negotiation'),
        { kind: 'field', field: 'amount', operator: 'at_least', operand: '50000', currency: 'EUR' },
        { kind: 'days', subject: 'days_quiet', operator: 'at_least', days: 10 },
      ),
      offer: {
        act: 'Work it out with them',
        tasks: [
          {
            title: 'Work out the cost of a month’s scrap with the plant manager',
            how: '',
            performer: 'partner_seller',
            dueDays: 5,
          },
        ],
        questions: ['How many hours a week does somebody look for the cause of scrap?', 'Who pays for it?'],
        content: [],
        expert: null,
      },
    },
  };
}

function engineer(processId: string | null): SamplePlay {
  return {
    past: { stages: ['specification', 'quote'], days: 21, usedOfWon: 50, usedOfLost: 50 },
    play: {
      name: 'Take our application engineer to the plant',
      purpose: 'What can’t be agreed on paper is often plain beside the pipe.',
      processId,
      conditions: all(isOneOf('stage', 'specification', 'quote'), {
        kind: 'days',
        subject: 'days_in_stage',
        operator: 'at_least',
        days: 21,
      }),
      offer: {
        act: 'Bring the engineer in',
        tasks: [{ title: 'Agree on a day at the plant', how: '', performer: 'partner_seller', dueDays: 4 }],
        questions: [],
        content: [],
        expert: { role: 'presales', userId: null },
      },
    },
  };
}

function comparison(): SamplePlay {
  return {
    past: { stages: ['proposal', 'quote'], days: 20, usedOfWon: 30, usedOfLost: 30 },
    play: {
      name: 'Answer the competitor’s comparison',
      purpose: 'Customers compare anyway; better with the right questions.',
      conditions: all(
        { kind: 'field', field: 'competitor', operator: 'filled', operand: '', currency: null },
        isOneOf('stage', 'proposal', 'quote'),
      ),
      offer: {
        act: 'Prepare the answer',
        tasks: [
          { title: 'Go through the comparison with the buyer', how: '', performer: 'partner_seller', dueDays: 3 },
        ],
        questions: ['Which three things matter most to you?', 'What would make you regret either choice?'],
        content: [{ label: 'Comparison, two pages', url: 'https://content.halden.example/comparison' }],
        expert: null,
      },
    },
  };
}
