import 'server-only';
import { newId } from '@/lib/core/ids';
import { calendarDateIn } from '@/lib/core/time-zone';
import { addWorkingHours } from '@/lib/core/working-time';
import type { Context } from '@/lib/platform/command';
import type { Opportunity, Prisma } from '@/lib/platform/db/generated/client';
import type { Play, PlayTask } from '@/lib/domain/playbooks/vocabulary';

type Used = { offerId: string; deal: Opportunity; play: Play };
type Row = Prisma.TaskCreateManyInput;

/** One task for each thing that a play has to do, and one for the expert; the questions go with the first. */
export async function writeTasks({ tx, now }: Context, used: Used): Promise<number> {
  const { offer, name, purpose } = used.play;
  const rows: Array<Row> = offer.tasks.map((task, index) =>
    taskRow(used, now, index === 0 ? withQuestions(task, used.play) : task),
  );
  if (offer.expert) {
    const joining = { title: `Join in: ${name}`, how: purpose, performer: offer.expert.role, dueDays: null };
    rows.push({ ...taskRow(used, now, joining), assigneeId: offer.expert.userId });
  }
  await tx.task.createMany({ data: rows });
  return rows.length;
}

function taskRow({ offerId, deal, play }: Used, now: Date, { title, how, performer, dueDays }: PlayTask): Row {
  const isSellers = performer === 'partner_seller' || performer === 'partner_admin';
  return {
    id: newId(),
    workspaceId: deal.workspaceId,
    partnerId: deal.partnerId,
    opportunityId: deal.id,
    origin: 'play',
    stageKey: deal.stageKey,
    playOfferId: offerId,
    title,
    how,
    content: play.offer.content.map(({ label, url }) => ({ label, url })),
    performer,
    assigneeId: isSellers ? deal.ownerId : null,
    dueOn: dueDays === null ? null : workingDay(now, dueDays),
    createdAt: now,
  };
}

function withQuestions(task: PlayTask, { offer }: Play): PlayTask {
  const questions = offer.questions.map((question) => `- ${question}`).join('\n');
  return { ...task, how: [task.how, questions].filter((part) => part !== '').join('\n\n') };
}

function workingDay(now: Date, days: number): Date {
  return new Date(calendarDateIn('UTC', addWorkingHours(now, days * 24)));
}
