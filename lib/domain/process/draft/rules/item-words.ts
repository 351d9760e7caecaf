import { plural } from '@/lib/core/words';
import type { Activity } from '@/lib/domain/process/activities/vocabulary';
import type { ContentLink, Tool } from '@/lib/domain/process/aids/vocabulary';
import { TIMER_ACTS, TIMER_MOMENTS, type Timer } from '@/lib/domain/process/timers/vocabulary';
import { BACK_WAYS, FORWARD_WAYS, type Transitions } from '@/lib/domain/process/transitions/vocabulary';
import { OWNER_ROLES, type OwnerRole } from '@/lib/domain/process/vocabulary';

/** "Partner seller, required, within 3 working days" */
export function activityWords({ performer, required, dueDays }: Activity): string {
  const due = dueDays === null ? null : `within ${plural(dueDays, 'working day', 'working days')}`;
  return [roleWords(performer), required ? 'required' : 'advised', due].filter((word) => word !== null).join(', ');
}

/** "At the target, remind the owner" */
export function timerWords({ at, act, role }: Timer): string {
  const moment = labelOf(TIMER_MOMENTS, at);
  const deed = labelOf(TIMER_ACTS, act);
  const who = role === null ? 'the owner' : roleWords(role).toLowerCase();
  const sentence = act === 'flag' ? `${moment}, ${deed}` : `${moment}, ${deed} ${who}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

export function toolWords({ url }: Tool): string {
  return url;
}

export function contentWords({ url, expiresOn }: ContentLink): string {
  return expiresOn === null ? url : `${url}, until ${expiresOn}`;
}

/** "Forward to any later stage; back to any earlier stage, with a reason" */
export function transitionWords({ forward, skipTo, back, reopenBy }: Transitions): string {
  const onward =
    forward === 'listed' ? `${labelOf(FORWARD_WAYS, forward)} ${skipTo.join(', ')}` : labelOf(FORWARD_WAYS, forward);
  const reopening = reopenBy.length > 0 ? `; opened again by ${reopenBy.map(roleWords).join(', ')}` : '';
  return `Forward ${onward}; back ${labelOf(BACK_WAYS, back)}${reopening}`;
}

export function roleWords(role: OwnerRole): string {
  return labelOf(OWNER_ROLES, role);
}

function labelOf(options: ReadonlyArray<{ value: string; label: string }>, value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
