'use client';

import { Plus, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import type { PlayContent } from '@/lib/domain/playbooks/vocabulary';
import type { ChangeDraft } from './play-draft';

type Link = PlayContent['content'][number];
type LinkFieldsProps = {
  links: ReadonlyArray<Link>;
  errorOf: (field: string) => string | undefined;
  onChange: ChangeDraft;
};

/** What to read, show or send. */
export function LinkFields({ links, errorOf, onChange }: LinkFieldsProps) {
  const put = (index: number, changes: Partial<Link>) =>
    onChange({ content: links.map((link, at) => (at === index ? { ...link, ...changes } : link)) });

  return (
    <fieldset>
      <legend className="font-medium">Content</legend>
      {links.map((link, index) => (
        <div key={index} className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)_auto] gap-3 py-2 max-md:grid-cols-1">
          <Field label="What it is" error={errorOf(`offer.content.${index}.label`)}>
            <Input
              value={link.label}
              maxLength={120}
              onChange={(event) => put(index, { label: event.currentTarget.value })}
            />
          </Field>
          <Field label="Link" error={errorOf(`offer.content.${index}.url`)}>
            <Input
              type="url"
              placeholder="https://"
              value={link.url}
              onChange={(event) => put(index, { url: event.currentTarget.value })}
            />
          </Field>
          <IconButton
            label={`Take out link ${index + 1}`}
            className="mt-7 max-md:mt-0"
            onClick={() => onChange({ content: links.filter((_, at) => at !== index) })}
          >
            <X aria-hidden />
          </IconButton>
        </div>
      ))}
      {links.length < 10 ? (
        <Button variant="quiet" size="sm" onClick={() => onChange({ content: [...links, { label: '', url: '' }] })}>
          <Plus aria-hidden />
          Link
        </Button>
      ) : null}
    </fieldset>
  );
}
