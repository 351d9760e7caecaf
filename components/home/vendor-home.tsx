import { Sunrise } from 'lucide-react';
import { EmptyState } from '@/components/shared/empty-state';
import { formatCount, plural } from '@/lib/core/words';
import type { Home } from '@/lib/domain/home/vocabulary';
import { ApprovalsToGive } from './approvals-to-give';
import { DealTask } from './deal-task';
import { DecidedRow } from './decided-row';
import { RegistrationTask } from './registration-task';
import { TaskList } from './task-list';
import { TasksDue } from './tasks-due';

/** A day's work; the rest is in the pipeline. */
const SHOWN = 12;

/** A channel manager's day: decisions by deadline, then what waits, then deals that need a push. */
export function VendorHome({ home }: { home: Home }) {
  const { now, today, timeZone, toDecide, approvals, tasks, waitingForPartner, decided } = home;
  const push = home.deals.slice(0, SHOWN);
  if (toDecide.length + approvals.length + tasks.length + waitingForPartner.length + push.length + decided.length === 0)
    return <NothingWaits />;

  return (
    <>
      {toDecide.length > 0 ? (
        <TaskList title="Registrations to decide" detail={`${toDecide.length}, next deadline first`}>
          {toDecide.map((registration) => (
            <RegistrationTask key={registration.id} registration={registration} now={now} timeZone={timeZone} />
          ))}
        </TaskList>
      ) : null}
      <ApprovalsToGive approvals={approvals} now={now} timeZone={timeZone} hrefOf={(id) => `/deals/${id}`} />
      <TasksDue tasks={tasks} today={today} title="Tasks" allHref="/tasks" hrefOf={(id) => `/deals/${id}`} />
      {waitingForPartner.length > 0 ? (
        <TaskList title="Waiting for the partner" detail="the clock is paused">
          {waitingForPartner.map((registration) => (
            <RegistrationTask key={registration.id} registration={registration} now={now} timeZone={timeZone} />
          ))}
        </TaskList>
      ) : null}
      {push.length > 0 ? (
        <TaskList title="Deals that need a push" detail={shownOf(home.toPush)}>
          {push.map((deal) => (
            <DealTask key={deal.id} deal={deal} today={today} href={`/deals/${deal.id}`} withPartner />
          ))}
        </TaskList>
      ) : null}
      {decided.length > 0 ? (
        <TaskList title="Decided today" detail={decided.length}>
          {decided.map((registration) => (
            <DecidedRow key={registration.id} registration={registration} href={`/registrations/${registration.id}`} />
          ))}
        </TaskList>
      ) : null}
    </>
  );
}

function shownOf(count: number): string {
  return count > SHOWN ? `the ${SHOWN} most urgent of ${formatCount(count)}` : plural(count, 'deal', 'deals');
}

function NothingWaits() {
  return (
    <EmptyState icon={Sunrise} title="Nothing waits for you">
      Registrations to decide and deals that need a push appear here, oldest deadline first.
    </EmptyState>
  );
}
