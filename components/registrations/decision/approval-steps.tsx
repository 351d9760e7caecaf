import { Check, Circle, CircleDot } from 'lucide-react';
import { Moment } from '@/components/registrations/moment';
import type { Place } from '@/components/registrations/place';
import { SectionTitle } from '@/components/shared/section-title';
import { listOf } from '@/lib/core/words';
import type { ApprovalView, LevelView } from '@/lib/domain/registrations/approvals/vocabulary';

type ApprovalStepsProps = { approval: ApprovalView; place: Place };

/** The levels on which it is decided: who has agreed, for whom it waits, and who comes after. */
export function ApprovalSteps({ approval: { rule, levels, words }, place }: ApprovalStepsProps) {
  return (
    <section aria-label="Who decides" className="mt-5">
      <SectionTitle ruled detail={`Rule “${rule}”`}>
        Who decides
      </SectionTitle>
      <ol className="mt-1">
        {levels.map((level, at) => (
          <li
            key={`${at} ${level.name}`}
            aria-current={level.state === 'now' ? 'step' : undefined}
            className="flex items-start gap-2.5 py-1.5"
          >
            <Mark state={level.state} />
            <span className="min-w-0">
              <span className={level.state === 'later' ? 'text-text-2' : 'font-medium'}>{level.name}</span>{' '}
              <span className="text-text-3">
                <Who level={level} place={place} />
              </span>
              {level.note ? <span className="block text-text-2">“{level.note}”</span> : null}
            </span>
          </li>
        ))}
      </ol>
      {words ? <p className="mt-1 text-warn-text">{words}</p> : null}
    </section>
  );
}

function Who({ level: { state, people, at }, place }: { level: LevelView; place: Place }) {
  if (state === 'done' && at) {
    return (
      <>
        {people[0]} agreed <Moment at={at} style="short" place={place} />
      </>
    );
  }
  return people.length === 0 ? 'nobody' : listOf(people, 'or');
}

const MARKS = {
  done: { icon: Check, look: 'text-ok-text', label: 'Done' },
  now: { icon: CircleDot, look: 'text-accent-text', label: 'Now' },
  later: { icon: Circle, look: 'text-text-3', label: 'Later' },
} as const;

function Mark({ state }: { state: LevelView['state'] }) {
  const { icon: Icon, look, label } = MARKS[state];
  return <Icon aria-label={label} className={`mt-0.5 size-4 shrink-0 ${look}`} />;
}
