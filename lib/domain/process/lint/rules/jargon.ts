import { plural } from '@/lib/core/words';
import type { StagePart } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { meaningOf, wordsToExplain } from './known-terms';
import type { DraftRule } from './rule';

type Place = { stage: StageView; part: StagePart; criterionKey?: string };

/** One finding for each term, where it first stands. What the process explains in its glossary is fine. */
export const jargon: DraftRule = {
  id: 'jargon',
  why: 'New sellers, and partners in other countries, won’t ask what it means; they will guess.',
  judge: ({ stages, terms }) => {
    const explained = new Set(terms.map((term) => term.trim().toLocaleLowerCase()));
    const places = new Map<string, Array<Place>>();
    for (const [place, text] of stages.flatMap(textsOf)) {
      for (const term of wordsToExplain(text)) {
        if (!explained.has(term.toLocaleLowerCase())) places.set(term, [...(places.get(term) ?? []), place]);
      }
    }
    return [...places].map(([term, used]) => saidOf(term, used));
  },
};

function saidOf(term: string, used: ReadonlyArray<Place>) {
  const [first] = used;
  const meaning = meaningOf(term);
  return {
    ...(first ?? { stage: null, part: null }),
    message: `“${term}” is not explained anywhere`,
    remedy: `It stands in ${plural(used.length, 'place', 'places')}. Say it in plain words, or explain it in the glossary.`,
    ...(meaning === null ? {} : { fix: { kind: 'explain', term, meaning, label: `Explain as “${meaning}”` } as const }),
  };
}

function textsOf(stage: StageView): ReadonlyArray<readonly [Place, string]> {
  return [
    [{ stage, part: 'name' }, stage.name],
    [{ stage, part: 'definition' }, stage.definition],
    [{ stage, part: 'buyerMilestone' }, stage.buyerMilestone],
    ...(['entryCriteria', 'criteria'] as const).flatMap((part) =>
      stage[part].map(({ key, label, hint }) => [{ stage, part, criterionKey: key }, `${label}. ${hint}`] as const),
    ),
    ...stage.activities.map(({ title }) => [{ stage, part: 'activities' }, title] as const),
  ];
}
