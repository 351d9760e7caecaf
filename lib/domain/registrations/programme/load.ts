import 'server-only';
import { HOURS_OF_WORKING_DAYS, type WorkingCalendar } from '@/lib/core/working-time';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { holidays as holidaysSchema } from './schema';
import type { Holiday, ProgrammeTerms } from './vocabulary';

/** The terms, and whose they are: what the vendor is called, what it counts in and the calendar of its promise. */
export type Programme = ProgrammeTerms & {
  vendorName: string;
  currency: string;
  timeZone: string;
  locale: string;
  /** Of partners in a region. */
  calendarIn: (region: string) => WorkingCalendar;
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
  similarFrom: true,
  conflictFrom: true,
  outreachDays: true,
  amountTolerance: true,
  autoApproveMinor: true,
  lateClean: true,
  namesDecider: true,
  holidays: true,
} as const satisfies Prisma.ProgrammeSelect;

export async function loadProgramme(tx: Tx, { workspaceId }: { workspaceId: string }): Promise<Programme> {
  const { workspace, ...row } = await tx.programme.findUniqueOrThrow({
    where: { workspaceId },
    select: {
      ...termFields,
      workspace: { select: { name: true, currency: true, timeZone: true, locale: true } },
    },
  });
  const { name: vendorName, ...place } = workspace;
  const terms = toTerms(row);
  const calendarIn = (region: string) => calendarOf(terms.holidays, { region, timeZone: place.timeZone });
  return { ...terms, ...place, vendorName, calendarIn };
}

type Row = Prisma.ProgrammeGetPayload<{ select: typeof termFields }>;

export function toTerms({ autoApproveMinor, holidays, ...terms }: Row): ProgrammeTerms {
  return {
    ...terms,
    autoApproveMinor: autoApproveMinor?.toString() ?? null,
    holidays: holidaysSchema.parse(holidays),
  };
}

function calendarOf(holidays: ReadonlyArray<Holiday>, { region, timeZone }: { region: string; timeZone: string }) {
  const days = holidays.filter((holiday) => holiday.region === null || holiday.region === region);
  return { ...HOURS_OF_WORKING_DAYS, timeZone, holidays: days.map(({ date }) => date) };
}
