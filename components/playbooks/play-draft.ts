import type { Expert, Play, PlayContent, PlayTask } from '@/lib/domain/playbooks/vocabulary';
import type { Condition } from '@/lib/domain/process/conditions/vocabulary';

/** A play as it is being written: questions are lines of one text. */
export type PlayDraft = {
  name: string;
  purpose: string;
  processId: string | null;
  conditions: Condition;
  act: string;
  tasks: ReadonlyArray<PlayTask>;
  questions: string;
  content: PlayContent['content'];
  expert: Expert | null;
};

export type ChangeDraft = (changes: Partial<PlayDraft>) => void;

export const EMPTY_TASK: PlayTask = { title: '', how: '', performer: 'partner_seller', dueDays: 3 };

export const NEW_PLAY: PlayDraft = {
  name: '',
  purpose: '',
  processId: null,
  conditions: {
    kind: 'group',
    match: 'all',
    items: [{ kind: 'days', subject: 'days_in_stage', operator: 'at_least', days: 28 }],
  },
  act: '',
  tasks: [EMPTY_TASK],
  questions: '',
  content: [],
  expert: null,
};

export function draftOf({ name, purpose, process, conditions, offer }: Play): PlayDraft {
  const { questions, ...rest } = offer;
  return { name, purpose, processId: process?.id ?? null, conditions, ...rest, questions: questions.join('\n') };
}

/** As it is sent. A task or a link of which nothing was written is none. */
export function writtenOf({ name, purpose, processId, conditions, ...draft }: PlayDraft) {
  const { act, tasks, questions, content, expert } = draft;
  const offer: PlayContent = {
    act,
    tasks: tasks.filter(({ title, how }) => title.trim() !== '' || how.trim() !== ''),
    questions: questions
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    content: content.filter(({ label, url }) => label.trim() !== '' || url.trim() !== ''),
    expert,
  };
  return { name, purpose, processId, conditions, offer };
}
