import type { ReactNode } from 'react';
import { toldValue } from './told-value';
import type { FieldView, TimelineItem } from '@/lib/domain/opportunities/deal/vocabulary';
import { plural } from '@/lib/core/words';
import { REQUEST_KINDS, REQUEST_LABELS } from '@/lib/domain/registrations/requests/vocabulary';
import { SIGNALS } from '@/lib/domain/process/conditions/vocabulary';

export type Told = { words: ReactNode; quote?: string | null };

type Stage = { key: string; name: string; number?: number; stageName?: string };
type Story = {
  direction?: string;
  from?: Stage | null;
  to?: Stage;
  stage?: Stage;
  reason?: string | null;
  note?: string | null;
  link?: string | null;
  competitor?: string | null;
  criterion?: { label: string } | null;
  document?: { fileName: string };
  missing?: ReadonlyArray<{ label: string }>;
  changes?: ReadonlyArray<{ field: string; before: string | null; after: string | null }>;
  kind?: string;
  fileName?: string;
  task?: { title: string };
  about?: string;
  source?: string;
  play?: { name: string };
  tasks?: number;
  question?: string;
  answer?: string;
  granted?: boolean;
  letter?: ReadonlyArray<string>;
  days?: number;
  quietDays?: number;
  step?: number;
};

/** What an event says after the name of who did it. Each area writes its events' data; unknown ones are told by their name. */
export function timelineWords({ name, data }: TimelineItem, fields: ReadonlyArray<FieldView>): Told {
  const story = data as Story;
  return TELLERS[name]?.(story, fields) ?? { words: name.replace(/^.*\./, '').replaceAll('_', ' ') };
}

const TELLERS: Readonly<Record<string, (story: Story, fields: ReadonlyArray<FieldView>) => Told>> = {
  'opportunity.opened': ({ stage }) => ({ words: `opened it in ${stage?.name ?? 'the first stage'}` }),
  'opportunity.imported': ({ fileName, stage, missing = [] }) => ({
    words: `brought its history in from ${fileName ?? 'a file'}, up to ${stage?.name ?? 'where it is'}${missing.length > 0 ? `, without ${labelsOf(missing)}` : ''}`,
  }),
  'opportunity.moved': (story) => ({ words: <MoveWords {...story} />, quote: story.note ?? null }),
  'opportunity.gate_refused': ({ to, missing = [] }) => ({
    words: `tried ${to?.name ?? 'to move it'}; missing: ${labelsOf(missing)}`,
  }),
  'opportunity.gate_overridden': ({ to, missing = [], reason }) => ({
    words: `let it pass to ${to?.name ?? 'the next stage'} without ${labelsOf(missing)}`,
    quote: reason ?? null,
  }),
  'opportunity.reopened': ({ to, reason, note }) => ({
    words: `opened it again in ${to?.name ?? 'an earlier stage'}: ${reason ?? 'no reason given'}`,
    quote: note ?? null,
  }),
  'opportunity.version_adopted': ({ to, missing = [] }) => ({
    words: `brought it to v${to?.number ?? ''} of the process, in ${to?.stageName ?? to?.name ?? 'its stage'}${missing.length > 0 ? `, without ${labelsOf(missing)}` : ''}`,
  }),
  'opportunity.version_restored': ({ from }) => ({ words: `put it back from v${from?.number ?? ''} of the process` }),
  'opportunity.won': ({ note }) => ({ words: 'closed it as won', quote: note ?? null }),
  'opportunity.lost': ({ reason, competitor, note }) => ({
    words: `closed it as lost: ${reason ?? 'no reason given'}${competitor ? `, against ${competitor}` : ''}`,
    quote: note ?? null,
  }),
  'opportunity.changed': ({ changes = [] }, fields) => ({ words: <ChangeWords changes={changes} fields={fields} /> }),
  'opportunity.criterion_met': ({ criterion, note, link }) => ({
    words: `met “${criterion?.label ?? ''}”`,
    quote: note ?? link ?? null,
  }),
  'opportunity.criterion_reopened': ({ criterion }) => ({ words: `took back “${criterion?.label ?? ''}”` }),
  'opportunity.approval_asked': ({ criterion, note }) => ({
    words: `asked for approval of “${criterion?.label ?? ''}”`,
    quote: note || null,
  }),
  'opportunity.approval_given': ({ criterion, answer }) => ({
    words: `approved “${criterion?.label ?? ''}”`,
    quote: answer || null,
  }),
  'opportunity.approval_declined': ({ criterion, answer }) => ({
    words: `declined “${criterion?.label ?? ''}”`,
    quote: answer || null,
  }),
  'opportunity.document_attached': ({ document, criterion }) => ({
    words: `attached ${document?.fileName ?? 'a file'}${criterion ? ` for “${criterion.label}”` : ''}`,
  }),
  'opportunity.document_removed': ({ document }) => ({ words: `removed ${document?.fileName ?? 'a file'}` }),
  'opportunity.task_written': ({ task }) => ({ words: `wrote down to do: ${task?.title ?? 'a task'}` }),
  'opportunity.task_done': ({ task }) => ({ words: `did “${task?.title ?? 'a task'}”` }),
  'opportunity.task_reopened': ({ task }) => ({ words: `took back “${task?.title ?? 'a task'}”` }),
  'opportunity.task_skipped': ({ task, reason }) => ({
    words: `left out “${task?.title ?? 'a task'}”`,
    quote: reason ?? null,
  }),
  'opportunity.note_added': ({ note }) => ({ words: 'wrote', quote: note ?? null }),
  'opportunity.signal_received': ({ kind, about, source }) => ({
    words: `saw that the customer ${signalWords(kind)}${about ? ` (${about})` : ''}`,
    quote: source ? `From ${source}` : null,
  }),
  'opportunity.play_used': ({ play, tasks = 0 }) => ({
    words: `used the play “${play?.name ?? ''}”${tasks > 0 ? `, which made ${tasks} ${tasks === 1 ? 'task' : 'tasks'}` : ''}`,
  }),
  'opportunity.play_passed': ({ play, reason }) => ({
    words: `passed on the play “${play?.name ?? ''}”`,
    quote: reason ?? null,
  }),
  'registration.submitted': () => ({ words: 'registered the deal' }),
  'registration.approved': () => ({ words: 'approved the registration' }),
  'registration.rejected': () => ({ words: 'rejected the registration' }),
  'registration.returned': ({ question }) => ({ words: 'asked about the registration', quote: question ?? null }),
  'registration.answered': ({ answer }) => ({ words: 'answered', quote: answer ?? null }),
  'registration.withdrawn': () => ({ words: 'withdrew the registration' }),
  'registration.requested': ({ kind, reason }) => ({
    words: `asked about the registration: ${requestWords(kind)}`,
    quote: reason ?? null,
  }),
  'registration.request_decided': ({ kind, granted, answer }) => ({
    words: `answered: ${requestWords(kind)}, ${granted ? 'granted' : 'refused'}`,
    quote: answer ? answer : null,
  }),
  'registration.request_dropped': ({ kind }) => ({ words: `took back: ${requestWords(kind)}` }),
  'registration.cancelled': ({ letter = [] }) => ({ words: 'ended the protection', quote: letter.join(' ') }),
  'registration.expired': () => ({ words: 'saw the protection end' }),
  'registration.protection_ending': ({ days = 0 }) => ({
    words: `reminded that protection ends in ${plural(days, 'day', 'days')}`,
  }),
  'registration.inactivity_warned': ({ quietDays = 0 }) => ({
    words: `warned that nothing happened for ${plural(quietDays, 'day', 'days')}`,
  }),
  'registration.escalated': ({ step = 0 }) => ({ words: `reminded that ${step} % of the time to decide was used` }),
};

function requestWords(kind: string | undefined): string {
  const known = REQUEST_KINDS.find((one) => one === kind);
  return known ? REQUEST_LABELS[known].toLowerCase() : 'something';
}

function signalWords(kind: string | undefined): string {
  return SIGNALS.find(({ value }) => value === kind)?.label ?? 'did something';
}

function labelsOf(missing: NonNullable<Story['missing']>): string {
  return missing.map(({ label }) => `“${label}”`).join(', ');
}

function MoveWords({ direction, from, to, reason }: Story) {
  return (
    <>
      moved it {direction === 'back' ? 'back ' : ''}
      {from ? `from ${from.name} ` : ''}to {to?.name}
      {reason ? <span className="text-text-3"> {reason}</span> : null}
    </>
  );
}

type ChangeWordsProps = { changes: NonNullable<Story['changes']>; fields: ReadonlyArray<FieldView> };

function ChangeWords({ changes, fields }: ChangeWordsProps) {
  return changes.map(({ field, before, after }, i) => {
    const known = fields.find(({ key }) => key === field);
    const label = field === 'owner' ? 'owner' : (known?.label.toLowerCase() ?? field);
    return (
      <span key={field}>
        {i > 0 ? '; ' : ''}
        {changeWords(label, before && toldValue(before, known), after && toldValue(after, known))}
      </span>
    );
  });
}

function changeWords(label: string, before: string | null, after: string | null): string {
  if (after === null) return `emptied the ${label}, which was ${before ?? 'empty'}`;
  return before === null ? `set the ${label} to ${after}` : `changed the ${label} from ${before} to ${after}`;
}
