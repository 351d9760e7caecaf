'use client';

import { useRef, useState } from 'react';
import { saveStage } from '@/lib/domain/process/draft/actions';
import type { StagePart, StudioView } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import type { Failure, Outcome } from '@/lib/platform/outcome';
import { useEdits, type Edits } from './use-edits';

/** What was typed into a field and isn't stored: it stays, whichever stage is looked at meanwhile. */
export type Unsaved = {
  text: string;
  /** What the field held when the person began to type. */
  base: string;
  error: string | null;
  /** What somebody else wrote there meanwhile. */
  theirs: string | null;
};

export type Studio = Edits & {
  savePart: <Part extends StagePart>(
    stageKey: string,
    part: Part,
    sides: Sides<StageView[Part]>,
  ) => Promise<Failure | null>;
  unsaved: Readonly<Record<string, Unsaved>>;
  setUnsaved: (key: string, change: (before: Unsaved | undefined) => Unsaved | undefined) => void;
};

type Sides<Value> = { value: Value; base: Value };

export const CHANGED_BY_OTHERS = 'studio.changed_by_others';

export function useStudio(initial: StudioView): Studio {
  const edits = useEdits(initial);
  const [unsaved, setAll] = useState<Readonly<Record<string, Unsaved>>>({});
  const own = useRef(new Map<string, string>());

  const savePart: Studio['savePart'] = async (stageKey, part, { value, base }) => {
    const key = `${stageKey}.${part}`;
    const failure = await edits.edit(
      (seen) => {
        const theirs = edits.newest().stages.find((stage) => stage.key === stageKey);
        const known = [base, value].map((side) => JSON.stringify(side)).concat(own.current.get(key) ?? []);
        if (theirs && !known.includes(JSON.stringify(theirs[part])))
          return Promise.resolve(changedByOthers(theirs[part]));
        return saveStage({ ...seen, stageKey, changes: { [part]: value } });
      },
      withPart(stageKey, part, value),
    );
    if (!failure) own.current.set(key, JSON.stringify(value));
    return failure;
  };

  const setUnsaved: Studio['setUnsaved'] = (key, change) =>
    setAll(({ [key]: before, ...others }) => {
      const after = change(before);
      return after ? { ...others, [key]: after } : others;
    });

  return { ...edits, savePart, unsaved, setUnsaved };
}

function withPart<Part extends StagePart>(stageKey: string, part: Part, value: StageView[Part]) {
  return (view: StudioView): StudioView => ({
    ...view,
    stages: view.stages.map((stage) => (stage.key === stageKey ? { ...stage, [part]: value } : stage)),
  });
}

/** A part that somebody else changed is not overwritten unseen. */
function changedByOthers(theirs: unknown): Outcome<StudioView> {
  const message = 'Somebody else changed this meanwhile.';
  return { ok: false, failure: { code: 'conflict', reason: CHANGED_BY_OTHERS, message, details: theirs } };
}
