'use client';

import dynamic from 'next/dynamic';
import { ExternalLink } from 'lucide-react';
import type { TaskView } from '@/lib/domain/opportunities/tasks/vocabulary';

const Instructions = dynamic(() => import('./instructions').then(({ Instructions: part }) => part));

/** How a task is done, and what helps. */
export function TaskDetail({ how, links }: Pick<TaskView, 'how' | 'links'>) {
  return (
    <div className="mb-2 ml-[26px] grid gap-2 border-l-2 border-line pl-3">
      {how === '' ? null : <Instructions text={how} />}
      {links.length > 0 ? (
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {links.map(({ label, url }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noreferrer" className="link inline-flex items-center gap-1">
                {label}
                <ExternalLink aria-hidden className="size-3" />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
