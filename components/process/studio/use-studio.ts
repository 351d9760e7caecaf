'use client';

import { useRef, useState } from 'react';
import { saveStage } from '@/lib/domain/process/draft/actions';
import { PART_LABELS, type StagePart, type StudioView } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import type { Failure } from '@/lib/platform/outcome';
import { changedByOthers } from './changed-by-others';
import { isTextPart } from './part-text';
import { useEdits, type Edits } from './use-edits';
import { useHistory, type History } from './use-history';

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
  savePart: SavePart;
  history: History;
  unsaved: Readonly<Record<string, Unsaved>>;
  setUnsaved: (key: string, change: (before: Unsaved | undefined) => Unsaved | undefined) => void;
};

type SavePart = <Part extends StagePart>(
  stageKey: string,
  part: Part,
  sides: Sides<StageView[Part]>,
) => Promise<Failure | null>;
type Sides<Value> = { value: Value; base: Value };

export function useStudio(initial: StudioView): Studio {
  const edits = useEdits(initial);
  const history = useHistory();
  const [unsaved, setAll] = useState<Readonly<Record<string, Unsaved>>>({});
  const own = useRef(new Map<string, string>());

  const store: SavePart = async (stageKey, part, { value, base }) => {
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

  const savePart: SavePart = async (stageKey, part, { value, base }) => {
    const name = edits.newest().stages.find(({ key }) => key === stageKey)?.name ?? '';
    const failure = await store(stageKey, part, { value, base });
    if (failure || JSON.stringify(value) === JSON.stringify(base)) return failure;

    history.done({
      what: `${PART_LABELS[part]} of ${name}`,
      stageKey,
      ...(isTextPart(part) && { text: `${stageKey}.${part}` }),
      undo: () => store(stageKey, part, { value: base, base: value }),
      redo: () => store(stageKey, part, { value, base }),
    });
    return null;
  };

  const setUnsaved: Studio['setUnsaved'] = (key, change) =>
    setAll(({ [key]: before, ...others }) => {
      const after = change(before);
      return after ? { ...others, [key]: after } : others;
    });

  return { ...edits, savePart, history, unsaved, setUnsaved };
}

function withPart<Part extends StagePart>(stageKey: string, part: Part, value: StageView[Part]) {
  return (view: StudioView): StudioView => ({
    ...view,
    stages: view.stages.map((stage) => (stage.key === stageKey ? { ...stage, [part]: value } : stage)),
  });
}
