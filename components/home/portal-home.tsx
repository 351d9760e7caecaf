import { Plus } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';
import { Money } from '@/components/shared/money';
import { plural } from '@/lib/core/words';
import type { Home } from '@/lib/domain/home/vocabulary';
import { DealTask } from './deal-task';
import { MyDeals } from './my-deals';
import { MyRegistrations } from './my-registrations';
import { TaskList } from './task-list';
import { TaskRow } from './task-row';

type PortalHomeProps = { home: Home; firstName: string };

/** A seller's day: what to do by urgency, then all deals; at the side the registrations with their deadlines. */
export function PortalHome({ home, firstName }: PortalHomeProps) {
  const { today, deals, waitingForPartner, toDecide, currency } = home;
  const tasks = deals.filter(({ reason }) => reason !== null);
  const count = tasks.length + waitingForPartner.length;

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
          {count > 0 ? (
            <TaskList title="My tasks" detail={count}>
              {waitingForPartner.map(({ id, company, number }) => (
                <TaskRow
                  key={id}
                  href={`/portal/registrations/${id}`}
                  title={`Answer the question on ${company}`}
                  detail={`Registration R-${number} · the clock is paused until you answer`}
                  when="Answer"
                  tone="bad"
                />
              ))}
              {tasks.map((deal) => (
                <DealTask key={deal.id} deal={deal} today={today} href={`/portal/deals/${deal.id}`} />
              ))}
            </TaskList>
          ) : null}
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
  return count === 0 ? `Nothing waits, ${firstName}` : `${plural(count, 'thing', 'things')} to do, ${firstName}`;
}

function beingDecided(deciding: number, waiting: number): string {
  const parts = [
    deciding > 0 ? `${plural(deciding, 'registration is', 'registrations are')} being decided` : null,
    waiting > 0 ? `${waiting === 1 ? 'one waits' : `${waiting} wait`} for you` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? `${parts.join(', ')}.` : '';
}
