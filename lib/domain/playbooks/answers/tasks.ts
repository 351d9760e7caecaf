import 'server-only';
import { newId } from '@/lib/core/ids';
import { dueDay, isPartners } from '@/lib/domain/opportunities/tasks/rules';
import type { Context } from '@/lib/platform/command';
import type { Opportunity, Prisma } from '@/lib/platform/db/generated/client';
import type { Play, PlayTask } from '@/lib/domain/playbooks/vocabulary';

type Used = { offerId: string; deal: Opportunity; play: Play; timeZone: string };
type Row = Prisma.TaskCreateManyInput;

/** One task for each thing that a play has to do, and one for the expert; the questions go with the first. */
export async function writeTasks({ tx, now }: Context, answered: Omit<Used, 'timeZone'>): Promise<number> {
  const { timeZone } = await tx.workspace.findFirstOrThrow({ select: { timeZone: true } });
  const used = { ...answered, timeZone };
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

function taskRow(
  { offerId, deal, play, timeZone }: Used,
  now: Date,
  { title, how, performer, dueDays }: PlayTask,
): Row {
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
    assigneeId: isPartners(performer) ? deal.ownerId : null,
    dueOn: dateOf(dueDay(now, dueDays, timeZone)),
    createdAt: now,
  };
}

function withQuestions(task: PlayTask, { offer }: Play): PlayTask {
  const questions = offer.questions.map((question) => `- ${question}`).join('\n');
  return { ...task, how: [task.how, questions].filter((part) => part !== '').join('\n\n') };
}

function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(day);
}
