import { z } from 'zod';
import type { LintDraft } from './vocabulary';

type ProcessRow = {
  reviewedAt: Date | null;
  glossary: unknown;
  versions: ReadonlyArray<{ status: string; publishedAt: Date | null }>;
};

const terms = z.array(z.object({ term: z.string() }));

/** What rules read of a process besides its stages. A version that is published was looked at on that day. */
export function aboutOf({ reviewedAt, glossary, versions }: ProcessRow, now: Date): Omit<LintDraft, 'stages'> {
  const publishedAt = versions.find(({ status }) => status === 'published')?.publishedAt ?? null;
  const looked = [reviewedAt, publishedAt].filter((at) => at !== null).toSorted((one, other) => +other - +one);

  return {
    terms: terms.parse(glossary).map(({ term }) => term),
    reviewedOn: looked[0] ? dayOf(looked[0]) : null,
    today: dayOf(now),
  };
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
