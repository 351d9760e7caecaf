import { formatCount } from '@/lib/core/words';
import type { Outbox } from '@/lib/domain/workspace/outbox/vocabulary';

/** The state of the outbox in one sentence, what failed first. */
export function OutboxAbout({ counts }: Pick<Outbox, 'counts'>) {
  const { failed, queued, kept, sent } = counts;
  const rest = [
    ...(queued > 0 ? [`${formatCount(queued)} waiting`] : []),
    ...(sent > 0 ? [`${formatCount(sent)} sent`] : []),
    ...(kept > 0 ? [`${formatCount(kept)} kept here to read`] : []),
  ];

  return (
    <>
      What Tributary writes by mail:{' '}
      {failed > 0 ? <span className="text-bad-text">{formatCount(failed)} failed</span> : 'nothing failed'}
      {rest.length > 0 ? `, ${rest.join(', ')}` : null}.{' '}
      {kept > 0 ? 'Without a mail server every mail is kept here.' : null}
    </>
  );
}
