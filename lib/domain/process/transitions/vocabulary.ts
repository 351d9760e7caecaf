import type { OwnerRole } from '@/lib/domain/process/vocabulary';

/** Where a deal may go forward from a stage. Its gates hold on every way. */
export const FORWARD_WAYS = [
  { value: 'any', label: 'to any later stage' },
  { value: 'next', label: 'to the next stage only' },
  { value: 'listed', label: 'to the next stage, or skip to' },
] as const;
export type ForwardWay = (typeof FORWARD_WAYS)[number]['value'];

export const BACK_WAYS = [
  { value: 'any', label: 'to any earlier stage, with a reason' },
  { value: 'previous', label: 'to the stage before, with a reason' },
  { value: 'none', label: 'not at all' },
] as const;
export type BackWay = (typeof BACK_WAYS)[number]['value'];

export type Transitions = {
  forward: ForwardWay;
  /** Keys of stages beyond the next one; read only when forward is `listed`. */
  skipTo: ReadonlyArray<string>;
  back: BackWay;
  /** Of won and lost stages: who may open a deal again, with a reason. Nobody when empty. */
  reopenBy: ReadonlyArray<OwnerRole>;
};

export const OPEN_WAYS: Transitions = { forward: 'any', skipTo: [], back: 'any', reopenBy: [] };
