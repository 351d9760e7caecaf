import { newId } from '@/lib/core/ids';
import type { MoveDirection } from '@/lib/platform/db/generated/enums';
import type { PartnerViewer } from '@/lib/platform/viewer';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { anAccountOf, inWorkspace } from './workspace';

type Process = { processId: string; versionId: string; stages: ReadonlyArray<StageView> };

/** A stage's key and the instant at which the deal came there. */
export type Step = readonly [stageKey: string, at: string];

type Overrides = {
  title?: string;
  /** Minor units of the workspace's currency. */
  minor?: bigint;
  closeDate?: string | null;
  accountId?: string;
  /** Null: never qualified. Else the first step ahead. */
  qualifiedAt?: string | null;
};

/**
 * A deal that went exactly this way at exactly these times, written row by row: for figures that are computed by hand.
 * What happens through the product's own moves is tested with `aDealOf` and moves.
 */
export async function aHistoryOf(
  partner: Pick<PartnerViewer, 'workspaceId' | 'partnerId'>,
  process: Process,
  steps: ReadonlyArray<Step>,
  overrides: Overrides = {},
): Promise<string> {
  const accountId = overrides.accountId ?? (await anAccountOf(partner)).id;
  const id = newId();
  const stays = staysOf(process, steps);
  const last = stays.at(-1)!;
  const closedAt = last.stage.kind === 'open' ? null : last.enteredAt;
  const minor = overrides.minor ?? 1_000_000n;
  const qualified = 'qualifiedAt' in overrides ? overrides.qualifiedAt : firstAhead(stays);

  await inWorkspace(partner.workspaceId, async ({ tx, nextNumber }) => {
    await tx.opportunity.createMany({
      data: {
        ...{
          id,
          number: await nextNumber('deal'),
          workspaceId: partner.workspaceId,
          partnerId: partner.partnerId,
          accountId,
        },
        ...{ processId: process.processId, processVersionId: process.versionId },
        ...{ stageId: last.stage.id, stageKey: last.stage.key, stageKind: last.stage.kind },
        ...{
          rank: 'i',
          title: overrides.title ?? 'Aurora Foods',
          amountMinor: minor,
          currency: 'EUR',
          baseMinor: minor,
        },
        closeDate: overrides.closeDate ? new Date(overrides.closeDate) : null,
        ...{ createdAt: stays[0]!.enteredAt, enteredStageAt: last.enteredAt, lastActivityAt: last.enteredAt },
        ...{ qualifiedAt: qualified ? new Date(qualified) : null, closedAt },
      },
    });
    await tx.stageInterval.createMany({
      data: stays.map(({ stage, enteredAt, leftAt, direction }, index) => ({
        ...{
          workspaceId: partner.workspaceId,
          opportunityId: id,
          partnerId: partner.partnerId,
          processId: process.processId,
        },
        ...{
          stageId: stage.id,
          stageKey: stage.key,
          sequence: index + 1,
          enteredAt,
          leftAt,
          direction,
          baseMinor: minor,
        },
      })),
    });
  });
  return id;
}

function staysOf({ stages }: Process, steps: ReadonlyArray<Step>) {
  return steps.map(([key, at], index) => {
    const stage = stages.find((candidate) => candidate.key === key)!;
    const next = steps[index + 1];
    const before = stages.find((candidate) => candidate.key === steps[index - 1]?.[0]);
    return {
      stage,
      enteredAt: new Date(at),
      leftAt: next ? new Date(next[1]) : null,
      direction: directionOf(before, stage),
    };
  });
}

function directionOf(before: StageView | undefined, stage: StageView): MoveDirection {
  if (!before) return 'start';
  if (stage.kind !== 'open') return stage.kind;
  return stage.position > before.position ? 'forward' : 'back';
}

function firstAhead(stays: ReturnType<typeof staysOf>): Date | undefined {
  return stays.find(({ direction }) => direction === 'forward' || direction === 'won')?.enteredAt;
}
