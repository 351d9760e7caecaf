import { ButtonLink } from '@/components/ui/button-link';

type PagesProps = {
  /** Where the list begins; null for its newest entries. */
  after: string | null;
  /** Where the next page begins; null when there is none. */
  next: string | null;
  hrefOf: (after: string | null) => string;
};

/** Back to the newest, on to what is older. */
export function Pages({ after, next, hrefOf }: PagesProps) {
  if (!after && !next) return null;

  return (
    <p className="mt-4 flex gap-2">
      {after ? <ButtonLink href={hrefOf(null)}>Newest</ButtonLink> : null}
      {next ? <ButtonLink href={hrefOf(next)}>Older</ButtonLink> : null}
    </p>
  );
}
