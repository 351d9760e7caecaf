'use client';

import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { StageView } from '@/lib/domain/process/vocabulary';
import type { Failure } from '@/lib/platform/outcome';
import { useDraft } from './studio-context';

export type ItemsPart = 'activities' | 'tools' | 'content';

export type Items<Item> = {
  items: ReadonlyArray<Item>;
  edited: Item | 'new' | null;
  setEdited: (item: Item | 'new' | null) => void;
  /** Stores what the form made; null when it was taken. */
  put: (item: Item) => Promise<Failure | null>;
  remove: (key: string) => void;
  step: (key: string, by: -1 | 1) => void;
};

/** A part of a stage that is a list: its things are added, changed, ordered and removed one at a time. */
export function useItems<Item extends { key: string }>(stage: StageView, part: ItemsPart): Items<Item> {
  const { savePart } = useDraft();
  const [edited, setEdited] = useState<Item | 'new' | null>(null);
  // Which part it is says which things are in it; the type of a part that is not known yet can't say so.
  const items = stage[part] as unknown as ReadonlyArray<Item>;

  const store = (next: ReadonlyArray<Item>) =>
    savePart(stage.key, part, { value: next as unknown as StageView[ItemsPart], base: stage[part] });
  const storeOrSay = async (next: ReadonlyArray<Item>) => {
    const failure = await store(next);
    if (failure) toast.problem(failure.message);
  };

  const put = async (item: Item) => {
    const isKnown = items.some(({ key }) => key === item.key);
    const failure = await store(isKnown ? items.map((one) => (one.key === item.key ? item : one)) : [...items, item]);
    if (!failure) setEdited(null);
    return failure;
  };

  const step = (key: string, by: -1 | 1) => {
    const at = items.findIndex((one) => one.key === key);
    const moved = items[at];
    if (!moved || items[at + by] === undefined) return;
    void storeOrSay(items.toSpliced(at, 1).toSpliced(at + by, 0, moved));
  };

  return {
    items,
    edited,
    setEdited,
    put,
    step,
    remove: (key) => void storeOrSay(items.filter((one) => one.key !== key)),
  };
}
