import type { Thresholds } from '@/lib/domain/registrations/matching/vocabulary';
import type { ProgrammeTerms } from '@/lib/domain/registrations/programme/vocabulary';

/** Those that are a number, or numbers. */
export type NumberTerm = Exclude<
  keyof ProgrammeTerms,
  'autoApproveMinor' | 'lateClean' | 'namesDecider' | 'holidays' | keyof Thresholds
>;

type Question = { key: NumberTerm; label: string; unit: string; hint: string };

/** The terms in the order in which a registration meets them. */
export const PROGRAMME_GROUPS: ReadonlyArray<{ title: string; questions: ReadonlyArray<Question> }> = [
  {
    title: 'Deciding',
    questions: [
      {
        key: 'decisionHours',
        label: 'Time to decide',
        unit: 'hours',
        hint: 'Working hours, Monday to Friday; 24 are one working day. The clock waits while you ask the partner.',
      },
      {
        key: 'maxReturns',
        label: 'Questions at most',
        unit: 'times',
        hint: 'After so many somebody decides with what is known.',
      },
      {
        key: 'outreachDays',
        label: 'Your own outreach counts for',
        unit: 'days',
        hint: 'So long after you turned to a company somebody looks at a registration of it.',
      },
      {
        key: 'appealDays',
        label: 'Time to appeal a rejection',
        unit: 'days',
        hint: 'Once, decided by somebody else. 0: no appeals.',
      },
    ],
  },
  {
    title: 'Protection',
    questions: [
      { key: 'protectionDays', label: 'A deal is protected for', unit: 'days', hint: 'From the approval.' },
      {
        key: 'maxProtectionDays',
        label: 'In all, at most',
        unit: 'days',
        hint: 'From the approval, with every extension.',
      },
      {
        key: 'extensionDays',
        label: 'Extended at once by',
        unit: 'days',
        hint: 'At most; partners may ask for fewer.',
      },
      { key: 'maxExtensions', label: 'Extended at most', unit: 'times', hint: '0: never.' },
      {
        key: 'amountTolerance',
        label: 'An amount may change by',
        unit: '%',
        hint: 'Beyond it somebody confirms the deal again; it stays protected meanwhile.',
      },
    ],
  },
  {
    title: 'Before it ends',
    questions: [
      {
        key: 'reminderDays',
        label: 'Reminders',
        unit: 'days before',
        hint: 'Such as 30, 14, 7, 1.',
      },
      {
        key: 'inactivityDays',
        label: 'Warned without activity after',
        unit: 'days',
        hint: 'Empty: never.',
      },
      {
        key: 'inactivityGraceDays',
        label: 'Ended after the warning in',
        unit: 'days',
        hint: 'Unless something happens with the deal.',
      },
    ],
  },
];
