import type { ReactNode } from 'react';
import { Instructions } from '@/components/opportunities/tasks/instructions';
import { SectionTitle } from '@/components/shared/section-title';
import { Badge } from '@/components/ui/badge';
import { listOf, plural } from '@/lib/core/words';
import type { GuideActivity, GuideCriterion, GuideStage } from '@/lib/domain/process/guide/vocabulary';

/** One stage: when a deal is here, what is done, and what it takes to go on. */
export function GuideStageView({ stage, place }: { stage: GuideStage; place: number }) {
  const { name, definition, buyerMilestone, journeyStep, isMine, activities, content, tools, lostReasons } = stage;

  return (
    <section className="mt-8 break-inside-avoid" aria-label={name}>
      <SectionTitle
        ruled
        size="large"
        detail={timeWords(stage)}
        end={isMine ? <Badge tone="accent">Yours</Badge> : null}
      >
        {place}. {name}
      </SectionTitle>
      {definition ? <p className="mt-2">{definition}</p> : null}
      <dl className="mt-2 grid gap-1.5">
        {journeyStep ? <Fact label="The buyer">{journeyStep}</Fact> : null}
        {buyerMilestone ? <Fact label="It ends when the buyer">{lower(buyerMilestone)}</Fact> : null}
        <Criteria label="To come in" criteria={stage.toEnter} />
        <Criteria label="To go on" criteria={stage.toLeave} />
        {activities.length > 0 ? (
          <Fact label="What is done">
            <ul className="grid gap-2">
              {activities.map((activity) => (
                <ActivityItem key={activity.title} activity={activity} />
              ))}
            </ul>
          </Fact>
        ) : null}
        {content.length > 0 ? (
          <Fact label="To read and to show">
            <Links links={content} />
          </Fact>
        ) : null}
        {tools.length > 0 ? <Fact label="Tools">{listOf(tools)}, from the deal’s page</Fact> : null}
        {lostReasons.length > 0 ? <Fact label="Reasons to choose from">{lostReasons.join(', ')}</Fact> : null}
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[160px_minmax(0,1fr)] gap-x-4 max-md:grid-cols-1">
      <dt className="text-text-3">{label}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  );
}

function Criteria({ label, criteria }: { label: string; criteria: ReadonlyArray<GuideCriterion> }) {
  if (criteria.length === 0) return null;
  return (
    <Fact label={label}>
      <ul className="list-disc pl-4">
        {criteria.map((criterion) => (
          <li key={criterion.label}>
            {criterion.label} <span className="text-text-3">({lower(criterion.words)})</span>
            {criterion.hint ? <span className="block text-xs text-text-2">{criterion.hint}</span> : null}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function ActivityItem({ activity: { title, words, how, links, isMine } }: { activity: GuideActivity }) {
  return (
    <li>
      <span className={isMine ? 'font-semibold' : undefined}>{title}</span>{' '}
      <span className="text-text-3">({lower(words)})</span>
      {how ? <Instructions text={how} /> : null}
      <Links links={links} />
    </li>
  );
}

/** On paper the address stands behind the name. */
function Links({ links }: { links: ReadonlyArray<{ label: string; url: string }> }) {
  if (links.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {links.map(({ label, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer" className="link">
            {label}
          </a>
          <span className="hidden print:inline"> ({url})</span>
        </li>
      ))}
    </ul>
  );
}

function timeWords({ kind, targetDays, maxDays }: GuideStage): string | undefined {
  if (kind !== 'open') return kind === 'won' ? 'the end we want' : 'the other end';
  if (targetDays === null) return undefined;
  return `${plural(targetDays, 'day', 'days')}${maxDays === null ? '' : `, at most ${maxDays}`}`;
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
