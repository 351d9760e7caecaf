import type { ContentLink } from '@/lib/domain/process/aids/vocabulary';
import type { Condition } from '@/lib/domain/process/conditions/vocabulary';
import type { OwnerRole } from '@/lib/domain/process/vocabulary';

export type PlayTask = {
  title: string;
  how: string;
  performer: OwnerRole;
  /** Working days after the play is used; null: no date. */
  dueDays: number | null;
};

/** Who is to be brought in: whoever has a role, or one person of the vendor. */
export type Expert = { role: OwnerRole; userId: string | null };

/** What a play puts on the table. */
export type PlayContent = {
  /** On the button: "Ask for the reference". */
  act: string;
  tasks: ReadonlyArray<PlayTask>;
  questions: ReadonlyArray<string>;
  content: ReadonlyArray<Pick<ContentLink, 'label' | 'url'>>;
  expert: Expert | null;
};

export type Play = {
  id: string;
  name: string;
  purpose: string;
  /** Null: for the deals of every process. */
  process: { id: string; name: string } | null;
  conditions: Condition;
  offer: PlayContent;
  active: boolean;
  isArchived: boolean;
  version: number;
};

/** How the deals fared that a play was offered in. Closed deals only are compared; a deal that used it counts as used. */
export type PlayRecord = {
  offered: number;
  used: number;
  passed: number;
  usedClosed: number;
  usedWon: number;
  otherClosed: number;
  otherWon: number;
};

export const NO_RECORD: PlayRecord = {
  offered: 0,
  used: 0,
  passed: 0,
  usedClosed: 0,
  usedWon: 0,
  otherClosed: 0,
  otherWon: 0,
};

/** With when it appears, as a sentence. */
export type PlaySummary = Play & { when: string; record: PlayRecord; problems: number };

/** The deals that conditions match now: how many, and the first of them by their number. */
export type MatchingDeals = {
  count: number;
  deals: ReadonlyArray<{
    id: string;
    number: number;
    title: string;
    partner: string;
    stage: string;
    amountMinor: string;
    currency: string;
  }>;
};

/** A play at one deal, as the people at the deal see it. */
export type OfferedPlay = {
  id: string;
  name: string;
  purpose: string;
  /** "the deal has been in its stage for at least 28 days" */
  because: string;
  act: string;
  questions: ReadonlyArray<string>;
  content: PlayContent['content'];
  tasks: ReadonlyArray<string>;
  expert: string | null;
  used: { by: string; at: string } | null;
  /** Null for partners: it counts other partners' deals. */
  record: PlayRecord | null;
};
