import { SectionTitle } from '@/components/shared/section-title';
import { formatDate } from '@/lib/core/format-date';
import type { Activity } from '@/lib/domain/process/activities/vocabulary';
import { activityWords } from '@/lib/domain/process/draft/rules/item-words';
import type { ContentLink, Tool } from '@/lib/domain/process/aids/vocabulary';

type StageAidsProps = {
  activities: ReadonlyArray<Activity>;
  content: ReadonlyArray<ContentLink>;
  tools: ReadonlyArray<Tool>;
};

/** What there is to use in a stage, to be read. A tool has its slots still: they are filled in at a deal. */
export function StageAids({ activities, content, tools }: StageAidsProps) {
  return (
    <>
      {activities.length > 0 ? (
        <Aids
          title="What people do here"
          aids={activities.map((one) => ({ key: one.key, label: one.title, href: null, note: activityWords(one) }))}
        />
      ) : null}
      {content.length > 0 ? (
        <Aids
          title="Content to use"
          aids={content.map(({ key, label, url, expiresOn }) => ({
            key,
            label,
            href: url,
            note: expiresOn === null ? '' : `until ${formatDate(expiresOn)}`,
          }))}
        />
      ) : null}
      {tools.length > 0 ? (
        <Aids
          title="Tools that open with the deal"
          aids={tools.map(({ key, label, url }) => ({ key, label, href: null, note: url }))}
        />
      ) : null}
    </>
  );
}

type Aid = { key: string; label: string; href: string | null; note: string };

function Aids({ title, aids }: { title: string; aids: ReadonlyArray<Aid> }) {
  return (
    <>
      <SectionTitle className="mt-4" ruled>
        {title}
      </SectionTitle>
      <ul aria-label={title}>
        {aids.map(({ key, label, href, note }) => (
          <li key={key} className="flex min-h-9 items-center gap-2.5 border-b border-line max-md:min-h-11">
            {href === null ? (
              <span className="min-w-0 truncate">{label}</span>
            ) : (
              <a href={href} target="_blank" rel="noreferrer" className="link min-w-0 truncate">
                {label}
              </a>
            )}
            <span className="ml-auto min-w-0 truncate text-xs text-text-3">{note}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
