'use client';

import { CheckboxField } from '@/components/ui/checkbox-field';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { activity as activitySchema } from '@/lib/domain/process/activities/schema';
import type { Activity } from '@/lib/domain/process/activities/vocabulary';
import { activityWords } from '@/lib/domain/process/draft/rules/item-words';
import { OWNER_ROLES, type StageView } from '@/lib/domain/process/vocabulary';
import { activityFrom, typedActivity } from './activity-draft';
import { ItemDialog } from './item-dialog';
import { ItemsList } from './items-list';
import { LinkRows } from './link-rows';
import { useItems } from './use-items';

/** Executives read; they do nothing at a deal. */
const PERFORMERS = OWNER_ROLES.filter(({ value }) => value !== 'executive');

/** What people do in a stage: a deal that comes in gets a task of each. */
export function ActivitiesPart({ stage }: { stage: StageView }) {
  const list = useItems<Activity>(stage, 'activities');
  const { edited, items } = list;
  const activity = edited === 'new' ? null : edited;

  return (
    <>
      <ItemsList
        label="Activities"
        list={list}
        nameOf={({ title }) => title}
        wordsOf={activityWords}
        addLabel="Activity"
      />
      {edited ? (
        <ItemDialog
          title={activity ? 'Edit activity' : 'Add an activity'}
          description={`A deal that comes into ${stage.name} gets a task of it.`}
          submit={activity ? 'Save activity' : 'Add activity'}
          initial={typedActivity(activity)}
          read={(draft) => activityFrom(draft, activity?.key ?? null, new Set(items.map(({ key }) => key)))}
          schema={activitySchema}
          onSave={list.put}
          onClose={() => list.setEdited(null)}
        >
          {({ draft, errors, change }) => (
            <>
              <Field label="What is done" error={errors.title}>
                <Input
                  scale="sm"
                  maxLength={120}
                  placeholder="Show it on their own data"
                  value={draft.title}
                  onChange={(event) => change({ title: event.target.value })}
                />
              </Field>
              <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
                <Field label="Who does it" error={errors.performer}>
                  <Select
                    scale="sm"
                    options={PERFORMERS}
                    value={draft.performer}
                    onChange={(event) => change({ performer: event.target.value })}
                  />
                </Field>
                <Field label="Due after" mark="working days, if any" error={errors.dueDays}>
                  <Input
                    scale="sm"
                    inputMode="numeric"
                    maxLength={4}
                    value={draft.dueDays}
                    onChange={(event) => change({ dueDays: event.target.value })}
                  />
                </Field>
              </div>
              <CheckboxField
                label="Required"
                hint="What is only advised may be left out with a reason."
                checked={draft.required}
                onChange={(event) => change({ required: event.currentTarget.checked })}
              />
              <Field
                label="How"
                mark="optional"
                hint="Markdown: **bold**, - lists, [links](https://…)"
                error={errors.how}
              >
                <Textarea
                  scale="sm"
                  rows={4}
                  maxLength={4_000}
                  value={draft.how}
                  onChange={(event) => change({ how: event.target.value })}
                />
              </Field>
              <LinkRows links={draft.links} error={errors.links} onChange={(links) => change({ links })} />
            </>
          )}
        </ItemDialog>
      ) : null}
    </>
  );
}
