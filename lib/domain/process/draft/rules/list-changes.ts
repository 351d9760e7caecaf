import { activityWords, contentWords, timerWords, toolWords } from './item-words';
import { criterionWords } from '@/lib/domain/process/criteria/rules/kinds';
import { PART_LABELS, type Change, type ListPart } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';

/** An item of a list as a change list tells it: what tells it from the others, its name, and what it says. */
type Item = { key: string; name: string; words: string; hint: string };

const ITEMS: { readonly [Part in ListPart]: (stage: StageView) => ReadonlyArray<Item> } = {
  criteria: ({ criteria }) => criteria.map(criterionItem),
  entryCriteria: ({ entryCriteria }) => entryCriteria.map(criterionItem),
  activities: ({ activities }) =>
    activities.map((one) => ({ key: one.key, name: one.title, words: activityWords(one), hint: one.how })),
  timers: ({ timers }) => timers.map((one) => ({ key: timerWords(one), name: timerWords(one), words: '', hint: '' })),
  tools: ({ tools }) => tools.map((one) => ({ key: one.key, name: one.label, words: toolWords(one), hint: '' })),
  content: ({ content }) =>
    content.map((one) => ({ key: one.key, name: one.label, words: contentWords(one), hint: '' })),
};

function criterionItem(criterion: StageView['criteria'][number]): Item {
  return { key: criterion.key, name: criterion.label, words: criterionWords(criterion), hint: criterion.hint };
}

const LIST_PARTS = Object.keys(ITEMS) as ReadonlyArray<ListPart>;

/** What came, went, says something else or stands in another order, in every list of a stage. */
export function listChanges(before: StageView, after: StageView): ReadonlyArray<Change> {
  return LIST_PARTS.flatMap((part) =>
    sidesOf(ITEMS[part](before), ITEMS[part](after)).map((side) => ({
      stageKey: after.key,
      stageName: after.name,
      part,
      what: PART_LABELS[part],
      ...side,
    })),
  );
}

type Side = Pick<Change, 'before' | 'after'>;

function sidesOf(before: ReadonlyArray<Item>, after: ReadonlyArray<Item>): ReadonlyArray<Side> {
  const differences = [
    ...before.filter(({ key }) => !find(after, key)).map(({ name }) => ({ before: name, after: null })),
    ...after.flatMap((item) => difference(find(before, item.key), item)),
  ];
  const isReordered = before.some(({ key }, place) => after[place]?.key !== key);
  return differences.length === 0 && isReordered ? [{ before: null, after: 'New order' }] : differences;
}

function difference(was: Item | undefined, is: Item): ReadonlyArray<Side> {
  if (!was) return [{ before: null, after: is.name }];
  if (was.name !== is.name) return [{ before: was.name, after: is.name }];
  if (was.words !== is.words) return [{ before: `${was.name}: ${was.words}`, after: `${is.name}: ${is.words}` }];
  return was.hint === is.hint ? [] : [{ before: was.hint || null, after: is.hint || null }];
}

function find(items: ReadonlyArray<Item>, wanted: string): Item | undefined {
  return items.find(({ key }) => key === wanted);
}
