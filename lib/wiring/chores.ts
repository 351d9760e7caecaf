import { offerByTime } from '@/lib/domain/playbooks/chores';
import { sealLog } from '@/lib/domain/workspace/audit/chores';
import type { Chore } from '@/lib/platform/chores';

export const chores: ReadonlyArray<Chore> = [sealLog, offerByTime];
