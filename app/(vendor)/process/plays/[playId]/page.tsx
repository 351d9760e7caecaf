import { notFound } from 'next/navigation';
import { PlayEditor } from '@/components/playbooks/play-editor';
import { PlayReader } from '@/components/playbooks/play-reader';
import { PlayState } from '@/components/playbooks/play-state';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { getPlay } from '@/lib/domain/playbooks/queries';
import { recordWords, verdictWords } from '@/lib/domain/playbooks/rules/record-words';
import { can } from '@/lib/platform/policy';
import { orNull } from '@/lib/platform/or-null';
import { vendorPage } from '@/lib/platform/session';
import { editorFacts } from '../editor-facts';

type Props = { params: Promise<{ playId: string }> };

export const metadata = { title: 'Play' };

export default async function PlayPage({ params }: Props) {
  const viewer = await vendorPage();
  const { playId } = await params;
  const play = await orNull(getPlay(viewer, { playId }));
  if (!play) notFound();
  const mayChange = can(viewer, 'play.update');

  return (
    <>
      <BreadcrumbHeader
        crumbs={[
          { label: 'Process', href: '/process' },
          { label: 'Plays', href: '/process/plays' },
        ]}
        current={play.name}
        controls={mayChange ? <PlayState key={play.version} play={play} /> : null}
      />
      <PageBody>
        <h1 className="text-xl font-semibold tracking-tight">{play.name}</h1>
        <p className="mt-0.5 mb-5 text-text-2">
          {recordWords(play.record)} {verdictWords(play.record)}
        </p>
        {mayChange ? (
          <PlayEditor key={play.version} play={play} {...await editorFacts(viewer, play.process?.id ?? null)} />
        ) : (
          <PlayReader play={play} />
        )}
      </PageBody>
    </>
  );
}
