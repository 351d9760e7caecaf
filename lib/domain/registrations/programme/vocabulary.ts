import type { CalendarDate } from '@/lib/core/calendar-date';

/** What the vendor promises its partners, and what it asks of them. Days are of 24 hours, hours are working hours. */
export type ProgrammeTerms = {
  /** Within so many working hours somebody decides. */
  decisionHours: number;
  /** So often a registration may go back with a question. */
  maxReturns: number;
  /** So many days after it a rejection can be appealed; 0: never. */
  appealDays: number;
  protectionDays: number;
  /** From the approval, with every extension. */
  maxProtectionDays: number;
  /** For so many days protection can be extended at once. */
  extensionDays: number;
  /** 0: never extended. */
  maxExtensions: number;
  /** So many days before protection ends the seller is reminded. */
  reminderDays: Array<number>;
  /** After so many days without activity the seller is warned; null: never. */
  inactivityDays: number | null;
  /** So many days after the warning protection ends if nothing happens. */
  inactivityGraceDays: number;
  /** See `Thresholds` of matching. */
  similarFrom: number;
  conflictFrom: number;
  /** So many days after the vendor turned to a company itself somebody looks at a registration of it. */
  outreachDays: number;
  /** Percent by which a deal's amount may come to differ from the approved one before it is decided again. */
  amountTolerance: number;
  /**
   * Up to so much, in minor units of the workspace's currency as a decimal string, a registration that resembles nothing
   * is approved by itself; null: a person decides on every one.
   */
  autoApproveMinor: string | null;
  /** What happens to one that resembles nothing and that nobody decided in time. */
  lateClean: LatePolicy;
  /** Whether partners learn the name of who decides. */
  namesDecider: boolean;
  /** Days on which the clock stands still. */
  holidays: ReadonlyArray<Holiday>;
};

export const LATE_POLICIES = [
  { value: 'escalate', label: 'Administrators are told, and it waits' },
  { value: 'approve', label: 'It is approved by itself' },
] as const;
export type LatePolicy = (typeof LATE_POLICIES)[number]['value'];

/** `region` is a partner's; null: everywhere. */
export type Holiday = { date: CalendarDate; name: string; region: string | null };

export type ProgrammeView = ProgrammeTerms & { version: number };
