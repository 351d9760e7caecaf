import { ok, refuse, type Result } from '@/lib/core/result';
import type { OwnerRole, StageView } from '@/lib/domain/process/vocabulary';

export type WayStage = Pick<StageView, 'key' | 'position' | 'kind' | 'transitions'>;

export type WayRefusal = 'closed' | 'no_way' | 'no_way_back';

type Way = {
  stages: ReadonlyArray<WayStage>;
  from: WayStage;
  to: WayStage;
  /** Null for the product itself, which may do all that a role may. */
  role: OwnerRole | null;
};

/** Does the process let a deal go from one stage to another at all? What it must meet on the way is the gates' question. */
export function way({ stages, from, to, role }: Way): Result<null, WayRefusal> {
  if (from.kind !== 'open') return mayReopen(from, to, role) ? ok(null) : refuse('closed');
  if (to.kind === 'lost') return ok(null);
  if (isBehind(from, to)) return mayGoBack(stages, from, to) ? ok(null) : refuse('no_way_back');
  return mayGoOn(stages, from, to) ? ok(null) : refuse('no_way');
}

/** The stages that a deal may be moved to from here, in their order. */
export function waysFrom(
  stages: ReadonlyArray<WayStage>,
  from: WayStage,
  role: OwnerRole | null,
): ReadonlyArray<string> {
  return stages.filter((to) => to.key !== from.key && way({ stages, from, to, role }).ok).map(({ key }) => key);
}

function isBehind(from: WayStage, to: WayStage): boolean {
  return to.kind === 'open' && to.position < from.position;
}

function mayReopen({ transitions: { reopenBy } }: WayStage, to: WayStage, role: OwnerRole | null): boolean {
  return to.kind === 'open' && reopenBy.length > 0 && (role === null || reopenBy.includes(role));
}

function mayGoOn(stages: ReadonlyArray<WayStage>, from: WayStage, to: WayStage): boolean {
  const { forward, skipTo } = from.transitions;
  if (forward === 'any') return true;
  if (to.key === nextOf(stages, from)) return true;
  return forward === 'listed' && skipTo.includes(to.key);
}

function mayGoBack(stages: ReadonlyArray<WayStage>, from: WayStage, to: WayStage): boolean {
  switch (from.transitions.back) {
    case 'any':
      return true;
    case 'previous':
      return to.key === inOrder(stages).findLast(({ position }) => position < from.position)?.key;
    case 'none':
      return false;
  }
}

/** The next open stage; after the last one, won. */
function nextOf(stages: ReadonlyArray<WayStage>, from: WayStage): string | undefined {
  const next = inOrder(stages).find(({ position }) => position > from.position);
  return next?.key ?? stages.find(({ kind }) => kind === 'won')?.key;
}

function inOrder(stages: ReadonlyArray<WayStage>): ReadonlyArray<WayStage> {
  return stages.filter(({ kind }) => kind === 'open').toSorted((one, other) => one.position - other.position);
}
