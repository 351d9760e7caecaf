'use client';

import { Plus, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { FieldNotes } from '@/components/ui/field-notes';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import type { ActivityLink } from '@/lib/domain/process/activities/vocabulary';

type LinkRowsProps = {
  links: ReadonlyArray<ActivityLink>;
  error: string | undefined;
  onChange: (links: ReadonlyArray<ActivityLink>) => void;
};

const MOST = 10;

/** Content that goes with an activity: a name and an address each. */
export function LinkRows({ links, error, onChange }: LinkRowsProps) {
  const put = (index: number, changes: Partial<ActivityLink>) =>
    onChange(links.map((one, at) => (at === index ? { ...one, ...changes } : one)));

  return (
    <fieldset>
      <legend className="font-medium">Content for it</legend>
      {links.map(({ label, url }, index) => (
        <div key={index} className="mt-1.5 grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto] gap-2">
          <Input
            scale="sm"
            aria-label={`Name of link ${index + 1}`}
            maxLength={120}
            placeholder="Script"
            value={label}
            onChange={(event) => put(index, { label: event.target.value })}
          />
          <Input
            scale="sm"
            aria-label={`Address of link ${index + 1}`}
            inputMode="url"
            placeholder="https://"
            value={url}
            onChange={(event) => put(index, { url: event.target.value })}
          />
          <IconButton
            label={`Take out link ${index + 1}`}
            onClick={() => onChange(links.filter((_, at) => at !== index))}
          >
            <X aria-hidden />
          </IconButton>
        </div>
      ))}
      <FieldNotes id="activity-links" error={error} />
      {links.length < MOST ? (
        <Button variant="quiet" size="sm" className="mt-1" onClick={() => onChange([...links, { label: '', url: '' }])}>
          <Plus aria-hidden />
          Link
        </Button>
      ) : null}
    </fieldset>
  );
}
