import type { ReactNode } from 'react';
import type { OfferedPlay } from '@/lib/domain/playbooks/vocabulary';

/** What a play brings along: questions, links and the expert, and before it is used the tasks that it makes. */
export function PlayParts({ play: { tasks, questions, content, expert, used } }: { play: OfferedPlay }) {
  const todo = used ? [] : tasks;
  if (todo.length + questions.length + content.length === 0 && expert === null) return null;

  return (
    <dl className="grid grid-cols-[64px_minmax(0,1fr)] gap-x-2 gap-y-1">
      {todo.length > 0 ? <Part label="Tasks">{todo.join(' · ')}</Part> : null}
      {questions.length > 0 ? (
        <Part label="Ask">
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      {content.length > 0 ? (
        <Part label="Content">
          <ul className="flex flex-wrap gap-x-3">
            {content.map(({ label, url }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer" className="text-accent-text underline">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {expert ? <Part label="Bring in">{expert}</Part> : null}
    </dl>
  );
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-text-3">{label}</dt>
      <dd className="wrap-anywhere text-text-2">{children}</dd>
    </>
  );
}
