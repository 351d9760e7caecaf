'use client';

import { Plus, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { toast } from '@/components/ui/toast';
import { TIMER_ACTS, TIMER_MOMENTS, type Timer } from '@/lib/domain/process/timers/vocabulary';
import { OWNER_ROLES, type StageView } from '@/lib/domain/process/vocabulary';
import { useDraft } from './studio-context';

const FIRST: Timer = { at: 'target', act: 'remind', role: null };
const MOST = 10;
const OWNER = { value: 'owner', label: 'the deal’s owner' };
const TOLD = [OWNER, ...OWNER_ROLES.filter(({ value }) => value !== 'executive')];

/** What happens by itself when a deal stays too long. */
export function TimersPart({ stage }: { stage: StageView }) {
  const { savePart } = useDraft();
  const { timers } = stage;
  const store = async (value: ReadonlyArray<Timer>) => {
    const failure = await savePart(stage.key, 'timers', { value, base: timers });
    if (failure) toast.problem(failure.message);
  };
  const put = (index: number, changes: Partial<Timer>) =>
    void store(timers.map((one, at) => (at === index ? settled({ ...one, ...changes }) : one)));

  return (
    <>
      <ol aria-label="When it takes too long" className="mb-2 grid gap-1.5 empty:hidden">
        {timers.map((timer, index) => (
          <li key={index} className="flex flex-wrap items-center gap-2">
            <Select
              scale="sm"
              aria-label={`Reaction ${index + 1}: when`}
              options={MOMENTS}
              value={timer.at}
              className="w-44"
              onChange={(event) => put(index, { at: event.target.value as Timer['at'] })}
            />
            <Select
              scale="sm"
              aria-label={`Reaction ${index + 1}: what`}
              options={TIMER_ACTS}
              value={timer.act}
              className="w-36"
              onChange={(event) => put(index, { act: event.target.value as Timer['act'] })}
            />
            {timer.act === 'flag' ? null : (
              <Select
                scale="sm"
                aria-label={`Reaction ${index + 1}: whom`}
                options={TOLD}
                value={timer.role ?? OWNER.value}
                className="w-44"
                onChange={(event) => put(index, { role: roleOf(event.target.value) })}
              />
            )}
            <IconButton
              label={`Take out reaction ${index + 1}`}
              onClick={() => void store(timers.filter((_, at) => at !== index))}
            >
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ol>
      {timers.length < MOST ? (
        <Button size="sm" onClick={() => void store([...timers, FIRST])}>
          <Plus aria-hidden />
          Reaction
        </Button>
      ) : null}
    </>
  );
}

const MOMENTS = TIMER_MOMENTS.map(({ value, label }) => ({
  value,
  label: label.charAt(0).toUpperCase() + label.slice(1),
}));

function roleOf(value: string): Timer['role'] {
  return OWNER_ROLES.find((role) => role.value === value)?.value ?? null;
}

/** A flag is for everybody to see. */
function settled(timer: Timer): Timer {
  return timer.act === 'flag' ? { ...timer, role: null } : timer;
}
