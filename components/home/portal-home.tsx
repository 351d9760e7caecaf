import { Plus } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';
import { Money } from '@/components/shared/money';
import { PressWord } from './press-word';
import { since } from '@/lib/core/relative-time';
import { inCapitalWords, inWords, plural } from '@/lib/core/words';
import type { Home } from '@/lib/domain/home/vocabulary';
import { ApprovalsToGive } from './approvals-to-give';
import { DealTask } from './deal-task';
import { MyDeals } from './my-deals';
import { MyRegistrations } from './my-registrations';
import { TaskList } from './task-list';
import { TaskRow } from './task-row';
import { TasksDue } from './tasks-due';

/** A day's work; the rest is in the table. */
const SHOWN = 12;

type PortalHomeProps = { home: Home; firstName: string };

/** A seller's day: what to do by urgency, then all deals; at the side the registrations with their deadlines. */
export function PortalHome({ home, firstName }: PortalHomeProps) {
  const { now, today, timeZone, deals, waitingForPartner, toDecide, currency } = home;
  const tasks = deals.filter(({ reason }) => reason !== null).slice(0, SHOWN);
  const count = home.toPush + waitingForPartner.length;

  return (
    <>
      <header className="mb-5 flex items-end gap-4 max-md:flex-col max-md:items-stretch">
        <div className="min-w-0">
          <h1 className="text-xl font-semibold tracking-tight">{greeting(count, firstName)}</h1>
          <p className="mt-0.5 text-text-2">
            {plural(home.openDeals, 'open deal', 'open deals')} worth{' '}
            <Money minor={home.openMinor} currency={currency} compact />.{' '}
            {beingDecided(toDecide.length, waitingForPartner.length)}
          </p>
        </div>
        <ButtonLink
          href="/portal/deals/register"
          variant="primary"
          size="lg"
          className="ml-auto max-md:ml-0 max-md:w-full"
        >
          <Plus aria-hidden />
          Register a deal
        </ButtonLink>
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)_320px] gap-10 max-lg:block">
        <div>
          <TasksDue
            tasks={home.tasks}
            today={today}
            title="My tasks"
            allHref="/portal/tasks"
            hrefOf={(id) => `/portal/deals/${id}`}
          />
          {count > 0 ? (
            <TaskList
              title="Waiting for me"
              detail={home.toPush > SHOWN ? `the ${SHOWN} most urgent of ${count}` : count}
            >
              {waitingForPartner.map(({ id, company, number, pausedAt }) => (
                <TaskRow
                  key={id}
                  href={`/portal/registrations/${id}`}
                  title={`Answer the question on ${company}`}
                  detail={`Registration R-${number} · the clock is paused until you answer`}
                  amount={<PressWord>Answer</PressWord>}
                  when={pausedAt ? since(new Date(pausedAt), new Date(now), { timeZone }) : ''}
                  tone="bad"
                />
              ))}
              {tasks.map((deal) => (
                <DealTask key={deal.id} deal={deal} today={today} href={`/portal/deals/${deal.id}`} />
              ))}
            </TaskList>
          ) : null}
          <ApprovalsToGive
            approvals={home.approvals}
            now={now}
            timeZone={timeZone}
            hrefOf={(id) => `/portal/deals/${id}`}
          />
          <MyDeals deals={deals} today={today} total={home.openDeals} />
        </div>
        <aside className="max-lg:mt-7">
          <MyRegistrations home={home} />
        </aside>
      </div>
    </>
  );
}

function greeting(count: number, firstName: string): string {
  if (count === 0) return `Nothing waits, ${firstName}`;
  return `${inCapitalWords(count)} ${count === 1 ? 'thing' : 'things'} to do, ${firstName}`;
}

function beingDecided(deciding: number, waiting: number): string {
  const waits = `${inWords(waiting)} ${waiting === 1 ? 'waits' : 'wait'} for you`;
  if (deciding === 0)
    return waiting === 0 ? '' : `${registrations(waiting)} ${waiting === 1 ? 'waits' : 'wait'} for you.`;

  const decided = `${registrations(deciding)} ${deciding === 1 ? 'is' : 'are'} being decided`;
  return waiting === 0 ? `${decided}.` : `${decided}, ${waits}.`;
}

function registrations(count: number): string {
  return `${inCapitalWords(count)} ${count === 1 ? 'registration' : 'registrations'}`;
}
