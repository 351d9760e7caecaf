import Link from 'next/link';
import { RelativeTime } from '@/components/shared/relative-time';
import { AsideCard } from './aside-card';

type VersionCardProps = {
  processId: string;
  number: number;
  publishedAt: string | null;
  notes: string;
  now: string;
  clock: { timeZone: string; locale: string };
};

/** When and why a version was published. */
export function VersionCard({ processId, number, publishedAt, notes, now, clock }: VersionCardProps) {
  return (
    <AsideCard
      title={`Version ${number}`}
      end={
        <Link href={`/process/${processId}/versions`} className="link">
          All versions
        </Link>
      }
    >
      <p className="mt-1.5 text-text-2">
        {publishedAt ? (
          <>
            Published <RelativeTime at={publishedAt} now={now} {...clock} />.
          </>
        ) : null}{' '}
        A published version stays as it is; deals that started on it finish on it.
      </p>
      {notes ? <p className="mt-2 whitespace-pre-line">{notes}</p> : null}
    </AsideCard>
  );
}
