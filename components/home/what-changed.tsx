import Link from 'next/link';
import { AcknowledgeButton } from '@/components/process/guide/acknowledge-button';
import { ChangeLines } from '@/components/process/guide/change-lines';
import { plural } from '@/lib/core/words';
import type { Unread } from '@/lib/domain/process/guide/vocabulary';

/** More than these stand in the guide. */
const SHOWN = 4;

/** What new versions changed for this person, until they say that they read it. */
export function WhatChanged({ unread }: { unread: ReadonlyArray<Unread> }) {
  return unread.map(({ processId, name, number, notes, changes }) => (
    <section
      key={processId}
      aria-label={`What changed in ${name}`}
      className="mb-5 rounded-md border border-accent-line bg-accent-soft px-4 py-3"
    >
      <h2 className="font-semibold">
        What changed for you: {name} v{number}
      </h2>
      {notes ? <p className="mt-1 whitespace-pre-line">{notes}</p> : null}
      <ChangeLines changes={changes.slice(0, SHOWN)} />
      {changes.length > SHOWN ? (
        <p className="mt-1 text-text-2">and {plural(changes.length - SHOWN, 'thing', 'things')} more</p>
      ) : null}
      <div className="flex flex-wrap items-end gap-3">
        <AcknowledgeButton processId={processId} number={number} readAt={null} />
        <Link href={`/portal/guide/${processId}`} className="link max-md:py-2">
          Read the guide
        </Link>
      </div>
    </section>
  ));
}
