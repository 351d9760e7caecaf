import { SectionTitle } from '@/components/shared/section-title';
import { Disclosure } from '@/components/ui/disclosure';
import { ofTotal, plural } from '@/lib/core/words';
import { targetOf } from '@/lib/domain/imports/rules/answer';
import { ColumnRows } from './column-rows';
import type { Answers } from './use-answers';

/** As many are looked over at a glance; of a wider file what is imported comes first. */
const AT_A_GLANCE = 10;

/** What each column of the file means. */
export function ColumnsSection({ answers: { view, give } }: { answers: Answers }) {
  const { found, mapping } = view;
  if (!found) return null;

  const imported = found.headers.filter((heading) => targetOf(mapping.columns, heading) !== null);
  const isWide = found.headers.length > AT_A_GLANCE;
  const others = found.headers.filter((heading) => !imported.includes(heading));
  const shared = { found, mapping, give };

  return (
    <section aria-labelledby="columns">
      <SectionTitle id="columns" detail={`${ofTotal(imported.length, found.headers.length)} imported`}>
        Columns
      </SectionTitle>
      <ColumnRows headings={isWide ? imported : found.headers} {...shared} />
      {isWide ? (
        <Disclosure
          label={plural(others.length, 'other column', 'other columns')}
          detail="not imported"
          open={imported.length < 3}
        >
          <ColumnRows headings={others} {...shared} />
        </Disclosure>
      ) : null}
    </section>
  );
}
