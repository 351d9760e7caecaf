import { PageBody } from '@/components/shared/page-body';
import { SectionTitle } from '@/components/shared/section-title';
import { formatDate } from '@/lib/core/format-date';
import type { Guide } from '@/lib/domain/process/guide/vocabulary';
import { OWNER_ROLES } from '@/lib/domain/process/vocabulary';
import { AcknowledgeButton } from './acknowledge-button';
import { ChangeLines } from './change-lines';
import { GuideStageView } from './guide-stage';

/** The process as something to read: on the screen, on paper, or as a PDF from the browser's print window. */
export function GuideView({ guide, mayRead }: { guide: Guide; mayRead: boolean }) {
  const { process, number, publishedAt, role, stages, glossary } = guide;
  const roleName = OWNER_ROLES.find(({ value }) => value === role)?.label ?? role;

  return (
    <PageBody className="max-w-[820px]">
      <h1 className="text-xl font-semibold tracking-tight">{process.name}</h1>
      <p className="mt-1 text-text-2">
        Guide for: {roleName} · v{number}
        {publishedAt ? `, ${formatDate(new Date(publishedAt), { style: 'long' })}` : ''}
      </p>
      {process.description ? <p className="mt-3">{process.description}</p> : null}
      <WhatIsNew guide={guide} mayRead={mayRead} />
      {stages.map((stage, index) => (
        <GuideStageView key={stage.key} stage={stage} place={index + 1} />
      ))}
      {glossary.length > 0 ? (
        <section className="mt-8 break-inside-avoid">
          <SectionTitle ruled size="large">
            Words
          </SectionTitle>
          <dl className="mt-2 grid gap-1.5">
            {glossary.map(({ term, meaning }) => (
              <div key={term}>
                <dt className="inline font-semibold">{term}</dt>
                <dd className="inline text-text-2"> – {meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
    </PageBody>
  );
}

/** The first version changes nothing for anybody. */
function WhatIsNew({
  guide: { process, number, notes, changes, readAt },
  mayRead,
}: {
  guide: Guide;
  mayRead: boolean;
}) {
  if (number === 1 || (changes.length === 0 && notes === '')) return null;
  return (
    <section aria-label="What changed" className="mt-5 rounded-md border border-accent-line bg-accent-soft px-4 py-3">
      <h2 className="font-semibold">What changed with v{number}</h2>
      {notes ? <p className="mt-1 whitespace-pre-line">{notes}</p> : null}
      <ChangeLines changes={changes} />
      {mayRead ? <AcknowledgeButton processId={process.id} number={number} readAt={readAt} /> : null}
    </section>
  );
}
