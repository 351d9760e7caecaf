'use client';

import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { contentLink } from '@/lib/domain/process/aids/schema';
import type { ContentLink } from '@/lib/domain/process/aids/vocabulary';
import { contentWords } from '@/lib/domain/process/draft/rules/item-words';
import { freeKey } from '@/lib/domain/process/draft/rules/new-stage';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { ItemDialog } from './item-dialog';
import { ItemsList } from './items-list';
import { useItems } from './use-items';

/** What there is to read, to show or to send in a stage. */
export function ContentPart({ stage }: { stage: StageView }) {
  const list = useItems<ContentLink>(stage, 'content');
  const { edited, items } = list;
  const content = edited === 'new' ? null : edited;

  return (
    <>
      <ItemsList label="Content" list={list} nameOf={({ label }) => label} wordsOf={contentWords} addLabel="Content" />
      {edited ? (
        <ItemDialog
          title={content ? 'Edit content' : 'Add content'}
          description={`For everybody who has a deal in ${stage.name}.`}
          submit={content ? 'Save content' : 'Add content'}
          initial={typedOf(content)}
          read={({ label, url, expiresOn }) => ({
            key: content?.key ?? freeKey(label, new Set(items.map(({ key }) => key))),
            label: label.trim(),
            url: url.trim(),
            expiresOn: expiresOn === '' ? null : expiresOn,
          })}
          schema={contentLink}
          onSave={list.put}
          onClose={() => list.setEdited(null)}
        >
          {({ draft, errors, change }) => (
            <>
              <Field label="Name" error={errors.label}>
                <Input
                  scale="sm"
                  maxLength={120}
                  placeholder="Reference story: dairy"
                  value={draft.label}
                  onChange={(event) => change({ label: event.target.value })}
                />
              </Field>
              <Field label="Address" error={errors.url}>
                <Input
                  scale="sm"
                  inputMode="url"
                  placeholder="https://"
                  value={draft.url}
                  onChange={(event) => change({ url: event.target.value })}
                />
              </Field>
              <Field
                label="Good until"
                mark="optional"
                hint="After this day it counts as out of date."
                error={errors.expiresOn}
              >
                <DateField
                  scale="sm"
                  value={draft.expiresOn}
                  onChange={(event) => change({ expiresOn: event.target.value })}
                />
              </Field>
            </>
          )}
        </ItemDialog>
      ) : null}
    </>
  );
}

function typedOf(content: ContentLink | null) {
  if (!content) return { label: '', url: '', expiresOn: '' };
  return { ...content, expiresOn: content.expiresOn ?? '' };
}
