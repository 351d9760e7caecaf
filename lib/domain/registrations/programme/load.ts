import 'server-only';
import { HOURS_OF_WORKING_DAYS, type WorkingCalendar } from '@/lib/core/working-time';
import type { Tx } from '@/lib/platform/db/client';
import type { ProgrammeTerms } from './vocabulary';

/** The terms, and whose they are: what the vendor is called, what it counts in and the calendar of its promise. */
export type Programme = ProgrammeTerms & {
  vendorName: string;
  currency: string;
  timeZone: string;
  locale: string;
  calendar: WorkingCalendar;
};

export const termFields = {
  decisionHours: true,
  maxReturns: true,
  appealDays: true,
  protectionDays: true,
  maxProtectionDays: true,
  extensionDays: true,
  maxExtensions: true,
  reminderDays: true,
  inactivityDays: true,
  inactivityGraceDays: true,
  amountTolerance: true,
} as const;

export async function loadProgramme(tx: Tx, { workspaceId }: { workspaceId: string }): Promise<Programme> {
  const { workspace, ...terms } = await tx.programme.findUniqueOrThrow({
    where: { workspaceId },
    select: {
      ...termFields,
      workspace: { select: { name: true, currency: true, timeZone: true, locale: true } },
    },
  });
  const { name: vendorName, ...rest } = workspace;
  return { ...terms, ...rest, vendorName, calendar: { ...HOURS_OF_WORKING_DAYS, timeZone: rest.timeZone } };
}
