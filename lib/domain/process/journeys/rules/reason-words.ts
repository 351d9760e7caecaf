import type { Seen, ShownReason } from '@/lib/domain/process/journeys/vocabulary';

/** Why a deal has its process: one or two sentences. */
export function reasonWords(reason: ShownReason | null): string {
  switch (reason?.kind) {
    case undefined:
      return 'No reason was recorded: the deal is older than the rules.';
    case 'rule':
      return reason.rule === null
        ? `Because ${reason.because}.`
        : `The rule “${reason.rule}” took it, because ${reason.because}.`;
    case 'fit':
      return 'No rule took it; this is the first process that takes such deals.';
    case 'chosen':
      return `Chosen by hand by ${reason.by}.`;
    case 'imported':
      return 'It came with an import into this process.';
  }
}

/** "Partner tier: Gold · Amount: €84,000", as it was when the deal began. */
export function seenWords(seen: ReadonlyArray<Seen>): string {
  return seen.map(({ label, value }) => `${label}: ${value}`).join(' · ');
}
