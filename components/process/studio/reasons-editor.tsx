'use client';

import { useMemo, useState } from 'react';
import { Field } from '@/components/ui/field';
import { suggestFrom } from '@/components/ui/suggest-from';
import { TagField } from '@/components/ui/tag-field';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { partId } from './part-look';
import { findingsAt, wasMark } from './part-notes';
import { useDraft } from './studio-context';

/** The reasons that a lost deal may be given. Those of the published version are offered again. */
export function ReasonsEditor({ stage }: { stage: StageView }) {
  const { view, savePart } = useDraft();
  const [wanted, setWanted] = useState<ReadonlyArray<string> | null>(null);
  const [error, setError] = useState<string | null>(null);
  const published = view.publishedStages.find(({ key }) => key === stage.key)?.lostReasons;
  const suggest = useMemo(() => suggestFrom((published ?? []).map(tagOf)), [published]);
  const [finding] = findingsAt(view.findings, stage.key, 'lostReasons');
  const isChanged = wasMark(view.changes, stage.key, 'lostReasons') !== null;

  const store = async (next: ReadonlyArray<string>) => {
    setWanted(next);
    const failure = await savePart(stage.key, 'lostReasons', { value: next, base: stage.lostReasons });
    setWanted(null);
    setError(failure ? (failure.fields?.['changes.lostReasons']?.[0] ?? failure.message) : null);
  };

  return (
    <div className="mt-4">
      <Field
        id={partId('lostReasons')}
        label="Reasons to choose from"
        {...(isChanged ? { mark: 'changed' } : {})}
        hint="Write one and press Enter. Whoever loses a deal chooses one of them."
        error={error ?? (finding ? `${finding.message}. ${finding.remedy}` : undefined)}
      >
        {(control) => (
          <TagField
            {...control}
            listLabel="Reasons"
            freeText
            suggest={suggest}
            values={(wanted ?? stage.lostReasons).map(tagOf)}
            onValuesChange={(values) => void store(values.map(({ value }) => value))}
          />
        )}
      </Field>
    </div>
  );
}

function tagOf(reason: string) {
  return { value: reason, label: reason };
}
