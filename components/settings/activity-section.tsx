'use client';

import { ShieldCheck } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { formatDate } from '@/lib/core/format-date';
import { plural } from '@/lib/core/words';
import { checkLog } from '@/lib/domain/workspace/audit/actions';
import type { LogCheck } from '@/lib/domain/workspace/activity/vocabulary';
import { SettingsSection } from './settings-section';

/** The log, and the press that computes its seals anew and says what came of it. */
export function ActivitySection({ timeZone, children }: { timeZone: string; children: ReactNode }) {
  const [check, setCheck] = useState<LogCheck | null>(null);
  const { submit, pending, failure } = useSubmit(checkLog, setCheck);

  return (
    <SettingsSection
      title="Activity log"
      about="Everything that happened, by whom. Entries are sealed and never change."
      actions={
        <Button size="sm" pending={pending} onClick={() => void submit({})}>
          <ShieldCheck aria-hidden />
          Check the seals
        </Button>
      }
    >
      {failure ? (
        <Note tone="bad" live>
          {failure.message}
        </Note>
      ) : null}
      {check ? <Result check={check} timeZone={timeZone} /> : null}
      {children}
    </SettingsSection>
  );
}

function Result({ check: { brokenAt, sealedUpTo, events, seals }, timeZone }: { check: LogCheck; timeZone: string }) {
  if (!sealedUpTo) return <Note live>Nothing is sealed yet. Entries are sealed a minute after they were written.</Note>;
  if (brokenAt !== null) {
    return (
      <Note tone="bad" live title={`The log was changed: seal ${brokenAt} does not hold`}>
        An entry of that seal was changed, added or removed in the database itself. Everything before it is intact.
      </Note>
    );
  }
  return (
    <Note tone="ok" live title="The log is intact">
      {plural(events, 'entry', 'entries')} under {plural(seals, 'seal', 'seals')}, up to{' '}
      {formatDate(new Date(sealedUpTo), { timeZone, style: 'exact' })}.
    </Note>
  );
}
