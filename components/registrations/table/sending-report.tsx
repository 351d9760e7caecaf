import Link from 'next/link';
import { Note } from '@/components/ui/note';
import { ProgressBar } from '@/components/ui/progress-bar';
import { formatCount, ofTotal, plural } from '@/lib/core/words';
import { registrationHref, registrationNumber } from '@/lib/domain/registrations/vocabulary';
import type { Sending } from './use-send-rows';

const SHOWN = 50;

type SendingReportProps = { sending: Sending; audience: 'vendor' | 'partner' };

/** How far it has come, and what became of the lines: those that were refused first. */
export function SendingReport({ sending: { total, done, running }, audience }: SendingReportProps) {
  const sent = done.filter((row) => row.ok);
  const refused = done.filter((row) => !row.ok);
  const inConflict = sent.filter(({ conflict }) => conflict !== 'clean');

  return (
    <section aria-label="Registering" className="flex flex-col gap-3">
      <ProgressBar label="Registering" value={done.length} max={Math.max(1, total)} />
      <p aria-live="polite">
        {ofTotal(done.length, total)} {running ? 'done' : 'are done'}: <b>{formatCount(sent.length)}</b> registered
        {inConflict.length > 0 ? `, ${formatCount(inConflict.length)} of them resemble something` : ''}
        {refused.length > 0 ? `, ${formatCount(refused.length)} refused` : ''}.
        {!running && done.length < total ? ' You stopped; the same file goes on from here.' : ''}
      </p>
      {refused.length > 0 ? (
        <Note tone="bad" title={`${plural(refused.length, 'line was', 'lines were')} refused`}>
          <ul className="mt-1 max-h-60 overflow-y-auto scroll-thin" tabIndex={0} aria-label="Refused lines">
            {refused.slice(0, SHOWN).map(({ line, company, words }) => (
              <li key={line}>
                Line {formatCount(line)}, {company}: {words}
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
      {running ? null : (
        <ul className="border-t border-line" aria-label="Registered lately">
          {sent.slice(-5).map(({ id, number, company }) => (
            <li key={id} className="border-b border-line py-1.5">
              <Link href={registrationHref(audience, id)} className="link">
                {registrationNumber(number)}
              </Link>{' '}
              {company}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
