import 'server-only';
import { HOURS_OF_WORKING_DAYS, type WorkingCalendar } from '@/lib/core/working-time';
import type { Tx } from '@/lib/platform/db/client';

/** What the vendor promises its partners, and the calendar in which the promise is counted. */
export type Programme = {
  vendorName: string;
  decisionHours: number;
  protectionDays: number;
  currency: string;
  timeZone: string;
  locale: string;
  calendar: WorkingCalendar;
};

export async function loadProgramme(tx: Tx, { workspaceId }: { workspaceId: string }): Promise<Programme> {
  const { name, ...terms } = await tx.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { name: true, decisionHours: true, protectionDays: true, currency: true, timeZone: true, locale: true },
  });
  return { vendorName: name, ...terms, calendar: { ...HOURS_OF_WORKING_DAYS, timeZone: terms.timeZone } };
}
