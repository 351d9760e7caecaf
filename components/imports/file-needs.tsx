import { DownloadLink } from '@/components/shared/download-link';
import { SectionTitle } from '@/components/shared/section-title';
import { EXAMPLE_HREF } from './import-paths';

/** What the columns of a file may say. Any headings will do: they are asked about. */
export function FileNeeds() {
  return (
    <section aria-labelledby="file-needs" className="mt-6">
      <SectionTitle id="file-needs" ruled end={<DownloadLink href={EXAMPLE_HREF}>Example file</DownloadLink>}>
        What the file needs
      </SectionTitle>
      <p className="py-2 text-text-2">
        A CSV file of up to 50 MB, one row for each time a deal entered a stage, with a line of headings. Names and
        formats may differ: you say what each column means before anything is written.
      </p>
      <dl className="grid grid-cols-[104px_minmax(0,1fr)] gap-x-3">
        {COLUMNS.map(({ name, what, isNeeded }) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid border-t border-line py-1.5">
            <dt>
              <code className="font-mono text-xs">{name}</code>
            </dt>
            <dd className="flex justify-between gap-3 text-text-2">
              {what}
              <span className={isNeeded ? 'font-medium text-text' : 'text-text-3'}>
                {isNeeded ? 'needed' : 'optional'}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const COLUMNS = [
  { name: 'case', what: 'The name or number of the deal', isNeeded: true },
  { name: 'stage', what: 'The stage that it entered', isNeeded: true },
  { name: 'timestamp', what: 'When it did, as a day or with the time', isNeeded: true },
  { name: 'amount', what: 'What the deal was worth then', isNeeded: false },
  { name: 'currency', what: 'The currency of the amount, such as EUR', isNeeded: false },
  { name: 'partner', what: 'The partner whose deal it is, by name or number', isNeeded: false },
  { name: 'owner', what: 'The e-mail address of the person who owns it', isNeeded: false },
  { name: 'customer', what: 'The company that buys', isNeeded: false },
];
