import { plural } from '@/lib/core/words';
import { dueWords } from '@/lib/core/relative-time';
import { weekdayOf } from '@/lib/core/dates';
import { calendarDateIn, instantOf } from '@/lib/core/time-zone';
import { HOURS_OF_WORKING_DAYS } from '@/lib/core/working-time';
import type { TaskView } from '@/lib/domain/opportunities/tasks/vocabulary';

/** From this hour on, where the workspace is. */
export const DIGEST_HOUR = 7;
const SHOWN = 15;

/** Is it time for the mail of this morning? Answers its day, or null: too early, or nobody works. */
export function digestDay(now: Date, timeZone: string): string | null {
  const day = calendarDateIn(timeZone, now);
  const isWorkingDay = HOURS_OF_WORKING_DAYS.workingDays.includes(weekdayOf(day));
  return isWorkingDay && now >= instantOf(day, DIGEST_HOUR * 60, timeZone) ? day : null;
}

type Due = Pick<TaskView, 'title' | 'deal' | 'dueOn'>;

/** What is late or due today, as a mail. Null when nothing is. */
export function digestOf(
  tasks: ReadonlyArray<Due>,
  today: string,
): { subject: string; lines: ReadonlyArray<string> } | null {
  const due = tasks.filter(({ dueOn }) => dueOn !== null && dueOn <= today);
  if (due.length === 0) return null;

  const late = due.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
  const subject = `${plural(due.length, 'task', 'tasks')} today${late > 0 ? `, ${late} late` : ''}`;
  const lines = due
    .slice(0, SHOWN)
    .map(({ title, deal, dueOn }) => `- ${title} (${deal}), ${dueWords(dueOn ?? today, today)}`);
  return { subject, lines: due.length > SHOWN ? [...lines, `and ${due.length - SHOWN} more`] : lines };
}
