'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { openedWith, toolProblem } from '@/lib/domain/process/aids/rules';
import { tool as toolSchema } from '@/lib/domain/process/aids/schema';
import { TOOL_SLOTS, type Tool, type ToolSlot } from '@/lib/domain/process/aids/vocabulary';
import { freeKey } from '@/lib/domain/process/draft/rules/new-stage';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { ItemDialog } from './item-dialog';
import { ItemsList } from './items-list';
import { useItems } from './use-items';

/** Links that open with the deal's data filled in. */
export function ToolsPart({ stage }: { stage: StageView }) {
  const list = useItems<Tool>(stage, 'tools');
  const { edited, items } = list;
  const tool = edited === 'new' ? null : edited;

  return (
    <>
      <ItemsList label="Tools" list={list} nameOf={({ label }) => label} wordsOf={({ url }) => url} addLabel="Tool" />
      {edited ? (
        <ItemDialog
          title={tool ? 'Edit tool' : 'Add a tool'}
          description={`Stands at deals in ${stage.name}.`}
          submit={tool ? 'Save tool' : 'Add tool'}
          initial={{ label: tool?.label ?? '', url: tool?.url ?? '' }}
          read={({ label, url }) => ({
            key: tool?.key ?? freeKey(label, new Set(items.map(({ key }) => key))),
            label: label.trim(),
            url: url.trim(),
          })}
          schema={toolSchema}
          onSave={list.put}
          onClose={() => list.setEdited(null)}
        >
          {({ draft, errors, change }) => (
            <>
              <Field label="Name" error={errors.label}>
                <Input
                  scale="sm"
                  maxLength={120}
                  placeholder="Quote tool"
                  value={draft.label}
                  onChange={(event) => change({ label: event.target.value })}
                />
              </Field>
              <Field label="Address" error={errors.url} hint={hintOf(draft.url)}>
                <Input
                  scale="sm"
                  inputMode="url"
                  placeholder="https://quotes.example/new?customer={customer}"
                  value={draft.url}
                  onChange={(event) => change({ url: event.target.value })}
                />
              </Field>
              <p className="text-xs text-text-3">
                Filled in for each deal:{' '}
                {TOOL_SLOTS.map(({ value, label }) => (
                  <button
                    key={value}
                    type="button"
                    title={`Add ${label}`}
                    onClick={() => change({ url: `${draft.url}{${value}}` })}
                    className="mr-1.5 inline-block rounded-sm bg-n-2 px-1 font-mono hover:bg-hover max-md:my-1 max-md:px-2 max-md:py-2"
                  >
                    {`{${value}}`}
                  </button>
                ))}
              </p>
            </>
          )}
        </ItemDialog>
      ) : null}
    </>
  );
}

const EXAMPLE: Readonly<Record<ToolSlot, string>> = {
  number: '1043',
  customer: 'Aurelis',
  amount: '84000',
  currency: 'EUR',
  partner: 'Kestrel Systemhaus',
  contact: 'Mara Falk',
  email: 'm.falk@aurelis.example',
  stage: 'Proposal',
};

/** How the address will look for some deal, once it can be opened. */
function hintOf(url: string): string {
  const address = url.trim();
  if (address === '' || toolProblem(address) !== null) return 'What stands in braces is filled in from the deal.';
  return `Opens ${openedWith(address, EXAMPLE)}`;
}
